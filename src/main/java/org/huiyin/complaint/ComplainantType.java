package org.huiyin.complaint;

/** Who complains (rules A1). */
public enum ComplainantType {
    ENTERPRISE,
    INDIVIDUAL_BUSINESS,
    CITIZEN,
    SOCIAL_SUPERVISOR,
    INSIDER,
    /** Nobody: the supervision body acts ex officio. Not offered to anybody who files. */
    AUTHORITY
}
