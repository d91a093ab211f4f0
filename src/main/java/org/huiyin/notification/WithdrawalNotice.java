package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.platform.Clock;

/** Confirms a withdrawal (撤回告知), so that one that somebody else made is noticed. */
@ApplicationScoped
class WithdrawalNotice {

    @Inject
    Correspondence correspondence;

    @Inject
    Clock clock;

    void write(@Observes ComplaintEvent.Withdrawn event) {
        var complaint = event.complaint();
        correspondence.send(
                complaint,
                "withdrawn",
                words -> List.of(
                        words.text("letters.withdrawn.done", words.moment(clock.now())),
                        words.text("letters.withdrawn.notYou")));
    }
}
