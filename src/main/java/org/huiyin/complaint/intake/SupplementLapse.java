package org.huiyin.complaint.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Turns;
import org.huiyin.deadline.Calendars;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Light;
import org.huiyin.platform.Clock;

/**
 * What is not supplied in time counts as withdrawn (逾期未补正视为撤回; rules D3, 5), but only after a reminder, and never sooner than
 * three days after it, also when the portal could not send it in time. The same report may be filed again.
 */
@ApplicationScoped
public class SupplementLapse {

    private static final Duration AFTER_REMINDER = Duration.ofDays(3);

    @Inject
    Complaints complaints;

    @Inject
    Statements statements;

    @Inject
    Clocks clocks;

    @Inject
    Calendars calendars;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ComplaintEvent> events;

    @Inject
    Clock clock;

    /** Once, when the clock has come as near as the rule of the case says. */
    @Transactional
    public void remind(long complaintId) {
        var now = clock.now();
        if (awaited(complaintId).filter(one -> !one.reminded()).isEmpty() || !dueSoon(complaintId, now)) return;
        var complaint = complaints.locked(complaints.byId(complaintId));
        var supplement = awaited(complaintId).filter(one -> !one.reminded());
        if (supplement.isEmpty() || !complaint.allows(Act.SUPPLEMENT)) return; // answered or reminded meanwhile
        supplement.get().remind(now);
        trail.record(complaint, Actor.SYSTEM, Act.SUPPLEMENT_LAPSE, "complaint.supplementReminded", Map.of(), now);
        events.fire(new ComplaintEvent.SupplementReminded(complaint));
    }

    private boolean dueSoon(long complaintId, Instant now) {
        return clocks.of(complaintId).stream()
                .filter(deadline -> deadline.clock() == ClockCode.C2 && deadline.running())
                .anyMatch(deadline -> deadline.alerts(calendars.current()).at(now) != Light.NORMAL);
    }

    @Transactional
    public void lapse(long complaintId) {
        var now = clock.now();
        var complaint = complaints.locked(complaints.byId(complaintId));
        var supplement = awaited(complaintId).filter(one -> one.remindedBefore(now.minus(AFTER_REMINDER)));
        if (supplement.isEmpty() || !complaint.allows(Act.SUPPLEMENT_LAPSE)) return;
        supplement.get().lapse(now);
        end(complaint, now);
    }

    private void end(Complaint complaint, Instant now) {
        complaint.follow(Act.SUPPLEMENT_LAPSE, now);
        clocks.stopAll(complaint.id(), now);
        turns.passToNobody(complaint);
        trail.record(complaint, Actor.SYSTEM, Act.SUPPLEMENT_LAPSE, "complaint.supplementLapsed", Map.of(), now);
        events.fire(new ComplaintEvent.SupplementLapsed(complaint));
    }

    private Optional<Supplement> awaited(long complaintId) {
        return statements.supplements(complaintId).stream()
                .filter(Supplement::open)
                .findFirst();
    }
}
