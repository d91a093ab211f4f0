package org.huiyin.supervision;

import org.huiyin.deadline.Light;

/** What has just happened to a supervision document; observed inside the same transaction. */
public sealed interface DocumentEvent {

    SupervisionDocument document();

    /** A draft waits for a signature. */
    record Drafted(SupervisionDocument document) implements DocumentEvent {}

    /** An act was done. */
    record Moved(SupervisionDocument document, DocumentAct act) implements DocumentEvent {}

    /**
     * A clock runs out soon, or has run out; once that is long ago, it is said again and again.
     *
     * @param round which clock of its kind it is
     * @param light how late it is: {@link Light#DUE_SOON}, {@link Light#OVERDUE} or {@link Light#SEVERELY_OVERDUE}
     */
    record Due(SupervisionDocument document, Duty duty, int round, Light light) implements DocumentEvent {}
}
