package org.huiyin.complaint.recheck;

/** What the level above makes of a reply: it stands (维持), or the case is handled once more (撤销,责令重办). */
public enum RecheckOutcome {
    UPHELD,
    OVERTURNED
}
