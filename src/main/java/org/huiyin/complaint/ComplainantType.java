package org.huiyin.complaint;

/** Who complains (rules A1). */
public enum ComplainantType {
    ENTERPRISE,
    INDIVIDUAL_BUSINESS,
    CITIZEN,
    SOCIAL_SUPERVISOR,
    INSIDER
}
