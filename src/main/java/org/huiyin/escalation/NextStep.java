package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Turns;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;

/**
 * Whoever gets a case whose clocks have announced all they had to would be urged by none of them. The body that assigns it anew has
 * the days for a decision, as where it is taken over; the next unit is ordered to say what happens until when.
 */
@ApplicationScoped
class NextStep {

    /** They urge others than whoever has the case. */
    private static final Set<ClockCode> BESIDE = Set.of(ClockCode.RECUSAL, ClockCode.C12, ClockCode.COOP);

    @Inject
    Steps steps;

    @Inject
    Clocks clocks;

    @Inject
    Turns turns;

    /** Call with the case locked, when its new turn is known. */
    void watch(Complaint complaint, Instant now) {
        var owed = clocks.of(complaint.id()).stream()
                .filter(deadline -> !BESIDE.contains(deadline.clock()))
                .toList();
        if (owed.stream().anyMatch(deadline -> deadline.nextAlertAt().isPresent())) return;
        var spent = owed.stream().filter(Deadline::spent).toList();
        if (spent.isEmpty()) return;
        if (complaint.allows(Act.ASSIGNMENT)) clocks.start(complaint.id(), ClockCode.C6, complaint.regionCode(), now);
        else if (withUnit(complaint)) steps.order(complaint, first(spent), now);
        turns.stay(complaint);
    }

    private static boolean withUnit(Complaint complaint) {
        return complaint.waitsRole() == Role.UNIT_HANDLER || complaint.waitsRole() == Role.UNIT_LEADER;
    }

    private static Deadline first(List<Deadline> spent) {
        return spent.stream().min(Comparator.comparing(Deadline::dueAt)).orElseThrow();
    }
}
