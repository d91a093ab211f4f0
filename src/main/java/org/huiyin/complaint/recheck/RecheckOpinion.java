package org.huiyin.complaint.recheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Turns;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.Units;
import org.jspecify.annotations.Nullable;

/** A reviewer of the body above writes the opinion (拟复核意见; rules D3, 25); its head decides on it. */
@ApplicationScoped
public class RecheckOpinion {

    @Inject
    Complaints complaints;

    @Inject
    Rechecks rechecks;

    @Inject
    Units units;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ComplaintEvent> events;

    @Inject
    Clock clock;

    /**
     * @param opinion facts, basis and answer to the objection, 1 to 5,000 characters; the complainant reads it once it is decided
     */
    @Transactional
    public Complaint write(Actor actor, String number, @Nullable RecheckOutcome outcome, String opinion) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.RECHECK_OPINION);
        var recheck = rechecks.before(actor, complaint)
                .orElseThrow(() -> new Refusal.NotYours("complaint.notYours", Act.RECHECK_OPINION.name()));
        if (recheck.drafted()) throw new Refusal.NotNow("recheck.drafted");
        if (outcome == null) throw new Refusal.Invalid("outcome", "recheck.outcome.missing");
        if (opinion.isBlank()) throw new Refusal.Invalid("opinion", "recheck.opinion.missing");
        if (opinion.length() > 5000) throw new Refusal.Invalid("opinion", "platform.tooLong", 5000);
        recheck.draft(outcome, opinion.strip(), actor.account());
        complaint.follow(Act.RECHECK_OPINION, now);
        turns.passTo(complaint, units.byId(recheck.bodyId()), Role.SUPERVISOR_LEAD);
        trail.recordInside(complaint, actor, Audience.RECHECK, "recheck.drafted", Map.of(), now);
        events.fire(new ComplaintEvent.RecheckDrafted(complaint, units.byId(recheck.bodyId())));
        return complaint;
    }
}
