package org.huiyin.deadline;

/** What a day is to somebody who works in an office. */
public enum DayKind {
    WORKING(true),
    WEEKEND(false),
    HOLIDAY(false),
    /** A Saturday or Sunday that is worked because a holiday took a weekday. */
    MAKE_UP(true);

    private final boolean working;

    DayKind(boolean working) {
        this.working = working;
    }

    public boolean working() {
        return working;
    }
}
