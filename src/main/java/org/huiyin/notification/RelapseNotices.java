package org.huiyin.notification;

import static org.huiyin.account.Role.SUPERVISOR_LEAD;
import static org.huiyin.account.Role.UNIT_LEADER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.relapse.Relapse;
import org.huiyin.complaint.relapse.Relapses;
import org.huiyin.deadline.ClockCode;
import org.huiyin.platform.Words;

/** Tells who decides that a case may have come back, and the complainant and the unit what was decided (反弹重办告知). */
@ApplicationScoped
class RelapseNotices {

    @Inject
    Correspondence correspondence;

    @Inject
    Desks desks;

    @Inject
    Relapses relapses;

    @Inject
    DueDays dueDays;

    void reported(@Observes ComplaintEvent.RelapseReported event) {
        var complaint = event.complaint();
        desks.tell(complaint, SUPERVISOR_LEAD, "letters.desk.relapseReported", rounds(complaint));
        correspondence.sendAsker(
                complaint,
                asker(complaint),
                "relapseReported",
                rounds(complaint),
                words -> List.of(
                        words.text("letters.relapseReported.body"),
                        words.text("letters.relapseReported.until", dueDays.of(complaint, ClockCode.C6, words))));
    }

    /** Whoever complained was told of what it follows from. */
    void suspected(@Observes ComplaintEvent.RelapseSuspected event) {
        var complaint = event.complaint();
        desks.tell(complaint, SUPERVISOR_LEAD, "letters.desk.relapseSuspected", rounds(complaint));
    }

    void relapsed(@Observes ComplaintEvent.Relapsed event) {
        var complaint = event.complaint();
        desks.tell(complaint, UNIT_LEADER, "letters.desk.relapsed", rounds(complaint));
        correspondence.sendAsker(
                complaint,
                asker(complaint),
                "relapsed",
                rounds(complaint),
                words -> List.of(
                        words.text("letters.relapsed.ordered"),
                        words.text("letters.time.reason", reason(complaint)),
                        until(complaint, words)));
        // They are not told what somebody else has reported, only what it means for them.
        correspondence.sendOthers(
                complaint,
                asker(complaint),
                "relapsed",
                rounds(complaint),
                words -> List.of(words.text(others(complaint)), until(complaint, words)));
    }

    private String others(Complaint complaint) {
        return latest(complaint).askerId().isPresent() ? "letters.relapsed.joint" : "letters.relapsed.ordered";
    }

    private String until(Complaint complaint, Words words) {
        return words.text("letters.rehandling.until", dueDays.of(complaint, ClockCode.C3R, words));
    }

    void refused(@Observes ComplaintEvent.RelapseRefused event) {
        var complaint = event.complaint();
        if (latest(complaint).askerId().isEmpty()) {
            keptOver(complaint);
            return;
        }
        correspondence.sendAsker(
                complaint,
                asker(complaint),
                "relapseRefused",
                rounds(complaint),
                words -> List.of(
                        words.text("letters.relapseRefused.reason", reason(complaint)),
                        words.text("letters.relapseRefused.ways")));
    }

    /** All were told that it is looked at again, so all are told what became of it. */
    private void keptOver(Complaint complaint) {
        correspondence.sendAll(
                complaint,
                "relapseDropped",
                rounds(complaint),
                words -> List.of(
                        words.text("letters.relapseDropped.reason", reason(complaint)),
                        words.text("letters.relapseRefused.ways")));
    }

    /** Of what the supervision body saw itself the complainant of the case is told as if they had reported it. */
    private long asker(Complaint complaint) {
        return latest(complaint).askerId().orElseGet(complaint::id);
    }

    private Relapse latest(Complaint complaint) {
        var all = relapses.of(complaint.id());
        return all.get(all.size() - 1);
    }

    private String reason(Complaint complaint) {
        return latest(complaint).reason().orElse("");
    }

    private int rounds(Complaint complaint) {
        return relapses.of(complaint.id()).size();
    }
}
