package org.huiyin.complaint.handling;

/** What became of a requested item. */
public enum AnswerKind {
    MET,
    PARTLY_MET,
    /** Needs a basis. */
    REFUSED,
    REFERRED
}
