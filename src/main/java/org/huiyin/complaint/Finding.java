package org.huiyin.complaint;

/** Conclusion of a reply (rules D1): 属实 · 部分属实 · 不属实 · 无法查实 · 法定途径解决. */
public enum Finding {
    SUBSTANTIATED,
    PARTLY,
    UNSUBSTANTIATED,
    UNVERIFIABLE,
    REDIRECTED;

    /** Whether a problem was found, so that only strike-off ends the case (不解决不销号). */
    public boolean needsRectification() {
        return this == SUBSTANTIATED || this == PARTLY;
    }
}
