package org.huiyin.deadline;

/** What a legal period is counted in; the names are those of the rule files. */
public enum PeriodUnit {
    NATURAL_DAY(366),
    WORKING_DAY(366),
    MONTH(12);

    private final int most;

    PeriodUnit(int most) {
        this.most = most;
    }

    /** The longest period that a clock of this portal may have: about a year. */
    public int most() {
        return most;
    }
}
