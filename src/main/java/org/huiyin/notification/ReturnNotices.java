package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.returning.Returns;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Words;
import org.huiyin.unit.Units;

/** Tells that others will handle the case, and that the day of the answer stays what it was (改派告知). */
@ApplicationScoped
class ReturnNotices {

    @Inject
    Correspondence correspondence;

    @Inject
    Returns returns;

    @Inject
    Units units;

    @Inject
    DueDays dueDays;

    @Inject
    Clocks clocks;

    void returned(@Observes ComplaintEvent.Returned event) {
        var complaint = event.complaint();
        correspondence.sendAll(
                complaint,
                "returned",
                returns.agreed(complaint.id()),
                words -> List.of(words.text("letters.returned.again"), unchanged(complaint, words)));
    }

    void designated(@Observes ComplaintEvent.DesignationSought event) {
        var complaint = event.complaint();
        var body = units.byId(complaint.supervisionUnitId());
        correspondence.sendAll(
                complaint,
                "designation",
                words -> List.of(
                        words.text("letters.designation.above", body.name(words.english())),
                        unchanged(complaint, words)));
    }

    void takenOver(@Observes ComplaintEvent.TakenOver event) {
        var complaint = event.complaint();
        var body = units.byId(complaint.supervisionUnitId());
        correspondence.sendAll(
                complaint,
                "takenOver",
                Math.toIntExact(body.id()),
                words -> List.of(
                        words.text("letters.takenOver.by", body.name(words.english())), promised(complaint, words)));
    }

    void judgementTakenOver(@Observes ComplaintEvent.DecisionTakenOver event) {
        var body = event.body();
        correspondence.sendAll(
                event.complaint(),
                "judgementTakenOver",
                Math.toIntExact(body.id()),
                words -> List.of(
                        words.text("letters.judgementTakenOver.by", body.name(words.english())),
                        words.text("letters.takenOver.unchanged")));
    }

    /** What did not satisfy twice is handled anew, and by when; nothing else gets another day. */
    private String promised(Complaint complaint, Words words) {
        var anew = complaint.status() == ComplaintStatus.ACCEPTED && clocks.runs(complaint.id(), ClockCode.C3R);
        return anew
                ? words.text("letters.takenOver.anew", dueDays.of(complaint, ClockCode.C3R, words))
                : words.text("letters.takenOver.unchanged");
    }

    private String unchanged(Complaint complaint, Words words) {
        return words.text("letters.returned.unchanged", dueDays.of(complaint, ClockCode.C3, words));
    }
}
