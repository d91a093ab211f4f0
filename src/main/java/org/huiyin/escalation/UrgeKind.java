package org.huiyin.escalation;

/** Why there is an urge notice. */
public enum UrgeKind {
    /** A clock is about to run out. */
    CLOCK,
    /** There is nobody who could work on the case: they are recused, gone, or their unit was dissolved. */
    STRANDED,
    COMPLAINANT
}
