package org.huiyin.complaint;

/** Kind of enforcement action complained about (rules A4). */
public enum ActionKind {
    INSPECTION,
    PENALTY,
    COERCION,
    LICENSING,
    LEVY_REQUISITION,
    CONFIRMATION,
    PAYMENT,
    OTHER
}
