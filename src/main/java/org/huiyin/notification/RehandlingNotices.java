package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Mergers;
import org.huiyin.complaint.handling.Rehandling;
import org.huiyin.complaint.handling.Replies;
import org.huiyin.deadline.ClockCode;
import org.huiyin.platform.Words;

/** Tells whether a case is handled once more after a bad rating (重办告知), each complainant according to their own rating. */
@ApplicationScoped
class RehandlingNotices {

    @Inject
    Correspondence correspondence;

    @Inject
    Replies replies;

    @Inject
    Mergers mergers;

    @Inject
    DueDays dueDays;

    void again(@Observes ComplaintEvent.Rehandling event) {
        var complaint = event.complaint();
        each(complaint, one -> correspondence.send(one, "rehandling", words -> ordered(complaint, one, words)));
    }

    private List<String> ordered(Complaint complaint, Complaint one, Words words) {
        var own = dissatisfied(complaint, one);
        return List.of(
                words.text(own ? "letters.rehandling.ordered" : "letters.rehandling.joint"),
                words.text("letters.rehandling.until", dueDays.of(complaint, ClockCode.C3R, words)));
    }

    void refused(@Observes ComplaintEvent.RehandlingRefused event) {
        var complaint = event.complaint();
        var reason = replies.rehandling(complaint.id()).map(Rehandling::reason).orElse("");
        each(complaint, one -> {
            if (dissatisfied(complaint, one)) refused(one, "rehandlingRefused", reason);
        });
    }

    /** What did not satisfy twice stands all the same. */
    void notTakenOver(@Observes ComplaintEvent.EscalationRefused event) {
        var complaint = event.complaint();
        each(complaint, one -> {
            if (dissatisfied(complaint, one)) refused(one, "escalationRefused", event.reason());
        });
    }

    private void refused(Complaint complaint, String kind, String reason) {
        correspondence.send(
                complaint,
                kind,
                words -> List.of(
                        words.text("letters." + kind + ".reason", reason),
                        words.text("letters.rehandlingRefused.remedies")));
    }

    private void each(Complaint complaint, Consumer<Complaint> told) {
        Stream.concat(Stream.of(complaint), mergers.followers(complaint.id()).stream())
                .forEach(told);
    }

    private boolean dissatisfied(Complaint complaint, Complaint one) {
        return replies.ratings(complaint.id()).stream()
                .anyMatch(rating ->
                        rating.complaintId() == one.id() && !rating.grade().satisfied());
    }
}
