package org.huiyin.demo;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The acts that {@code scenarios.json} names, and who does them. */
enum LifeAct {
    FILING(null),
    SUPPLEMENT_REQUEST("intake"),
    SUPPLEMENT(null),
    ACCEPTANCE("intake"),
    NON_ACCEPTANCE("intake"),
    NON_ACCEPTANCE_APPROVAL("supervisorLead"),
    OBJECTION(null),
    MERGING("intake"),
    TRANSFER("intake"),
    ASSIGNMENT("dispatcher"),
    RETURN_REQUEST("leader"),
    RETURN("dispatcher"),
    ACKNOWLEDGEMENT("clerk"),
    CONTACT("handler"),
    HANDLER_CHOICE("leader"),
    EXTENSION_REQUEST("handler"),
    EXTENSION("dispatcher"),
    SUSPENSION_REQUEST("leader"),
    SUSPENSION("dispatcher"),
    RESUMPTION("leader"),
    LEDGER_REQUEST("leader"),
    LEDGER("supervisorLead"),
    LEDGER_UPDATE("handler"),
    REFERRAL_PROPOSAL("intake"),
    REFERRAL("supervisorLead"),
    CO_TASK("handler"),
    CO_OPINION("cooperating"),
    REPLY("handler"),
    /** After the case was handled once more, which whoever wrote the first one takes no part in. */
    REPLY_ANEW("leader"),
    REVIEW_RETURN("reviewer"),
    REVIEW("approver"),
    EVALUATION(null),
    REHANDLING("dispatcher"),
    RECHECK_REQUEST(null),
    RECTIFICATION("handler"),
    VERIFICATION("reviewer"),
    STRIKE_OFF("approver"),
    MEASURE("reviewer"),
    FALSE_REPORTING("supervisorLead"),
    RELAPSE_REPORT(null),
    /** The unit that leads is no more; it is the one thing here that is not done to the case itself. */
    DISSOLUTION("administrator"),
    LEAD_REPLACEMENT("dispatcher"),
    URGE(null),
    RECUSAL_DECLARATION("declarant"),
    RECUSAL("supervisorLead"),
    RECUSAL_REQUEST(null),
    WITHDRAWAL(null);

    private final @Nullable String part;

    LifeAct(@Nullable String part) {
        this.part = part;
    }

    /** Reads {@code supplement-request}. */
    static LifeAct named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether the complainant does it, at any hour, rather than somebody at work. */
    boolean complainants() {
        return part == null;
    }

    /** Who does it, as {@code people} names them. */
    String part() {
        if (part == null) throw new IllegalStateException(this + " is the complainant's");
        return part;
    }

    /** Whether it is done once for each found problem. */
    boolean perProblem() {
        return this == RECTIFICATION || this == VERIFICATION;
    }
}
