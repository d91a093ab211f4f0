package org.huiyin.inbox;

/** The three lists of the desk. */
public enum InboxList {
    /** 待办: it is the turn of this person's role in this person's unit. */
    WAITING,
    /** 本单位: everything open that the unit holds. */
    UNIT,
    /** 已结: everything that the unit held and that has ended, latest first. */
    CLOSED
}
