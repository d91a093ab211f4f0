package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.handling.Rehandling;
import org.huiyin.complaint.handling.Replies;
import org.huiyin.deadline.ClockCode;

/** Tells whether a case is handled once more after a bad rating (重办告知). */
@ApplicationScoped
class RehandlingNotices {

    @Inject
    Correspondence correspondence;

    @Inject
    Replies replies;

    @Inject
    DueDays dueDays;

    void again(@Observes ComplaintEvent.Rehandling event) {
        var complaint = event.complaint();
        correspondence.send(
                complaint,
                "rehandling",
                words -> List.of(
                        words.text("letters.rehandling.ordered"),
                        words.text("letters.rehandling.until", dueDays.of(complaint, ClockCode.C3R, words))));
    }

    void refused(@Observes ComplaintEvent.RehandlingRefused event) {
        var complaint = event.complaint();
        var reason = replies.rehandling(complaint.id()).map(Rehandling::reason).orElse("");
        correspondence.send(
                complaint,
                "rehandlingRefused",
                words -> List.of(
                        words.text("letters.rehandlingRefused.reason", reason),
                        words.text("letters.rehandlingRefused.remedies")));
    }
}
