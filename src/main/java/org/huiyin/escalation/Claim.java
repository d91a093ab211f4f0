package org.huiyin.escalation;

/**
 * What the unit that leads a case has reported, and what may turn out to be false.
 *
 * @param item the position of the problem that is said to be solved, from 1; 0 for the other kinds
 * @param occasion tells this report from all others of the case
 */
public record Claim(Kind kind, int item, String occasion) {

    public enum Kind {
        REPLY,
        /** A problem is solved. */
        RECTIFICATION,
        /** How a case on the ledger comes along. */
        LEDGER
    }

    /** {@code REPLY}, {@code RECTIFICATION-2} or {@code LEDGER}. */
    public String code() {
        return item == 0 ? kind.name() : kind.name() + "-" + item;
    }
}
