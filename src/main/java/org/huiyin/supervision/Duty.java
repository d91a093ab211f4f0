package org.huiyin.supervision;

/** What a clock of a supervision document waits for; the rules are those of {@code deadline-rules.json}. */
public enum Duty {
    SIGN("DOC_SIGN", true),
    /** A right of the unit, not something that it owes: it lights up nowhere. */
    OBJECTION("DOC_OBJECTION", false),
    RECHECK("DOC_RECHECK", true),
    REPORT("DOC_REPORT", true),
    /** Whether the report is accepted. */
    DECISION("DOC_DECISION", true);

    private final String rule;
    private final boolean owed;

    Duty(String rule, boolean owed) {
        this.rule = rule;
        this.owed = owed;
    }

    String rule() {
        return rule;
    }

    /** Whether those who issue or recheck it owe this, not the addressed unit. */
    public boolean ofBody() {
        return this == RECHECK || this == DECISION;
    }

    /** Whether somebody is late when it runs out. */
    public boolean owed() {
        return owed;
    }
}
