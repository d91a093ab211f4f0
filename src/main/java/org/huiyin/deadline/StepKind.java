package org.huiyin.deadline;

/** What one line of the explanation of a due date says. */
public enum StepKind {
    /** 民法典 art. 201: the day on which the period begins is not counted. */
    START_NOT_COUNTED,
    /** A day that counts; {@link Step#count()} says the how-manieth. */
    COUNTED,
    WEEKEND,
    HOLIDAY,
    /** A Saturday or Sunday that counts, because it is worked for a holiday. */
    MAKE_UP_COUNTED,
    /** 民法典 art. 202: the day of the last month with the number of the first. */
    CORRESPONDING_DAY,
    /** 民法典 art. 202: the last month has no such day, so its last day it is. */
    MONTH_END,
    /** The last day that an act had set, before a pause moved it. */
    SET,
    /** Days that do not count, because the clock stood still. */
    PAUSED,
    /** The period would have ended on this day; {@link Step#count()} natural days were granted on top. */
    EXTENDED,
    /** The period ends on this day at 24:00; always the last step. */
    LAST_DAY,
    /** 民法典 art. 203: the period would end on this day of rest, so it goes on. */
    ROLLED_FORWARD
}
