package org.huiyin.complaint.relapse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Mergers;
import org.huiyin.complaint.Turns;
import org.huiyin.platform.Clock;

/** What waits for the decision lapses when the level above looks at the case before anybody has decided: it sees all of it anyway. */
@ApplicationScoped
class RelapseOvertaken {

    @Inject
    Complaints complaints;

    @Inject
    Mergers mergers;

    @Inject
    Relapses relapses;

    @Inject
    RelapseDecision decision;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Clock clock;

    void requested(@Observes ComplaintEvent.RecheckRequested event) {
        var complaint = event.complaint();
        relapses.open(complaint.id()).ifPresent(relapse -> lapse(complaint, relapse));
    }

    private void lapse(Complaint complaint, Relapse relapse) {
        var now = clock.now();
        relapse.decide(Relapse.Outcome.LAPSED, null, null, now);
        decision.stop(complaint, relapse, now);
        turns.stay(complaint);
        var reader = relapse.askerId().flatMap(asker -> mergers.follower(complaint, asker));
        trail.recordInside(
                complaint,
                Actor.SYSTEM,
                reader.isPresent() ? Audience.STAFF : Audience.PARTY,
                "complaint.relapseLapsed",
                Map.of(),
                now);
        reader.map(complaints::locked)
                .ifPresent(one -> trail.recordInside(
                        one, Actor.SYSTEM, Audience.PARTY, "complaint.relapseLapsed", Map.of(), now));
    }
}
