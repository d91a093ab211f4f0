package org.huiyin.supervision;

/** What has just happened to a supervision document; observed inside the same transaction. */
public sealed interface DocumentEvent {

    SupervisionDocument document();

    /** A draft waits for a signature. */
    record Drafted(SupervisionDocument document) implements DocumentEvent {}

    /** An act was done. */
    record Moved(SupervisionDocument document, DocumentAct act) implements DocumentEvent {}

    /**
     * A clock runs out soon, or has run out.
     *
     * @param round which clock of its kind it is
     */
    record Due(SupervisionDocument document, Duty duty, int round, boolean late) implements DocumentEvent {}
}
