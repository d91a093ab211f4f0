package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.handling.Replies;
import org.huiyin.complaint.recheck.Recheck;
import org.huiyin.complaint.recheck.Rechecks;
import org.huiyin.complaint.relapse.RelapseSuspicion;
import org.huiyin.platform.Clock;

/** A case that is closed with a reply that is known to be false does not stay closed by silence: the head decides whether it is reopened. */
@ApplicationScoped
class FalseReplies {

    @Inject
    Escalations escalations;

    @Inject
    Replies replies;

    @Inject
    Rechecks rechecks;

    @Inject
    RelapseSuspicion relapse;

    @Inject
    Clock clock;

    void closed(@Observes ComplaintEvent.Closed event) {
        var complaint = event.complaint();
        if (known(complaint)) relapse.raise(complaint, clock.now());
    }

    /** Unless the level above has looked at the reply since. */
    private boolean known(Complaint complaint) {
        var looked =
                rechecks.decided(complaint.id()).flatMap(Recheck::decidedAt).orElse(Instant.MIN);
        return replies.latest(complaint.id()).stream()
                .map(reply -> Occasion.falseReply(reply.round()))
                .flatMap(occasion -> escalations.listings(complaint.id()).stream()
                        .filter(entry -> entry.occasion().equals(occasion)))
                .anyMatch(entry -> entry.listedAt().isAfter(looked));
    }
}
