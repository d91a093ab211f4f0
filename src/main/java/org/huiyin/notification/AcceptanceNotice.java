package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.deadline.ClockCode;

/** Tells that the complaint is accepted and when the answer comes (受理告知). */
@ApplicationScoped
class AcceptanceNotice {

    @Inject
    Correspondence correspondence;

    @Inject
    DueDays dueDays;

    void write(@Observes ComplaintEvent.Accepted event) {
        var complaint = event.complaint();
        correspondence.sendAll(
                complaint,
                "accepted",
                words -> List.of(
                        words.text("letters.accepted.accepted"),
                        words.text("letters.accepted.next", dueDays.of(complaint, ClockCode.C3, words)),
                        words.text("letters.accepted.remedies")));
    }
}
