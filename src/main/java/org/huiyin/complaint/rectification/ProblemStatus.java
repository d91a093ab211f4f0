package org.huiyin.complaint.rectification;

/** The life of a found problem (rules D7). */
public enum ProblemStatus {
    /** Named in a reply that is not approved yet. */
    PLANNED,
    RECTIFYING,
    SUBMITTED_FOR_VERIFICATION,
    REJECTED,
    VERIFIED,
    /** It was verified and has come back; work on it begins with the next reply. */
    RELAPSED
}
