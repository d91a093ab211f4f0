package org.huiyin.supervision.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.account.Actor;
import org.huiyin.deadline.DeadlineRule;
import org.huiyin.deadline.DeadlineRules;
import org.huiyin.deadline.Period;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;

/** How long things take and last, by the rules of the region of the body (rules D7). */
@ApplicationScoped
public class SuspensionTerms {

    @Inject
    DeadlineRules rules;

    @Inject
    Units units;

    /** The most months that a suspension may last. */
    public int months(Actor actor) {
        return rules.named("CRED_TERM", units.byId(actor.unit()).regionCode())
                .period()
                .amount();
    }

    /** Within what time of the approval the notice is served. */
    public Period notice(Actor actor) {
        return notice(units.byId(actor.unit())).period();
    }

    DeadlineRule decision(Unit body) {
        return rules.named("CRED_DECISION", body.regionCode());
    }

    DeadlineRule notice(Unit body) {
        return rules.named("CRED_NOTICE", body.regionCode());
    }
}
