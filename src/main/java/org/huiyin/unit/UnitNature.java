package org.huiyin.unit;

/** What kind of body a unit is (rules A1). */
public enum UnitNature {
    GOVERNMENT,
    SUPERVISION_BODY,
    ADMIN_ORGAN,
    AUTHORISED_ORG,
    ENTRUSTED_ORG,
    INTERNAL_ORGAN,
    DISCIPLINE
}
