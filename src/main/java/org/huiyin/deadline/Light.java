package org.huiyin.deadline;

/** How urgent a clock is (rules D6); shown as shape, word and colour. */
public enum Light {
    NORMAL,
    /** Yellow: few working days are left. */
    DUE_SOON,
    /** Red: the last day is over. */
    OVERDUE,
    /** Deep red: so many working days late that others must step in. */
    SEVERELY_OVERDUE,
    /** Grey: the clock stands still; known by its open pause, not by its due moment. */
    PAUSED
}
