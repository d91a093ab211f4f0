package org.huiyin.audit;

/** Who may read an entry of a case's trail. */
public enum Audience {
    /** The complainant and everybody who holds the case. */
    PARTY,
    /** Everybody who holds the case. */
    STAFF,
    /** The supervision body and the auditor only. */
    SUPERVISION,
    /** The body that rechecks a reply and the auditor only: the body whose reply it is does not watch it work. */
    RECHECK,
    /** The auditor only: who asked that whom be kept away from a case, which neither of them is to read in its story. */
    RECUSAL,
    /** The supervision body without those of it who handle the case, and the auditor: nobody else learns that something was referred. */
    REFERRAL
}
