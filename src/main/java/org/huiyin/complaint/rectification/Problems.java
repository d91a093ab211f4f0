package org.huiyin.complaint.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.account.Role;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Conclusion;
import org.huiyin.complaint.Turns;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/** The found problems of a complaint. Each has its own clock C8, and another one when it comes back. */
@ApplicationScoped
public class Problems {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clocks clocks;

    @Inject
    Turns turns;

    public List<ProblemItem> of(long complaintId) {
        return entities.createQuery(
                        "select p from ProblemItem p where p.complaintId = :complaint order by p.position",
                        ProblemItem.class)
                .setParameter("complaint", complaintId)
                .getResultList();
    }

    ProblemItem at(long complaintId, int position) {
        return of(complaintId).stream()
                .filter(item -> item.position() == position)
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid("item", "rectification.item.unknown", position));
    }

    /** The problem that this clock is about, where the case has several; empty where there is nothing to tell apart. */
    public Optional<ProblemItem> timedBy(Deadline deadline) {
        if (deadline.clock() != ClockCode.C8) return Optional.empty();
        var items = of(deadline.complaintId());
        if (items.size() < 2) return Optional.empty();
        return items.stream()
                .filter(item -> item.clockRound() == deadline.round())
                .findFirst();
    }

    /** What a reply plans; replaces what a returned reply planned before, and leaves what is being solved already. */
    public void plan(Complaint complaint, List<PlannedProblem> plans, Instant now) {
        of(complaint.id()).stream().filter(ProblemItem::planned).forEach(entities::remove);
        entities.flush();
        var position = of(complaint.id()).size() + 1;
        for (var plan : plans) {
            entities.persist(new ProblemItem(complaint.id(), position++, plan, dueOn(complaint, plan, now)));
        }
    }

    private LocalDate dueOn(Complaint complaint, PlannedProblem plan, Instant now) {
        var set = plan.dueOn();
        return set != null ? set : clocks.lastDay(ClockCode.C8, complaint.regionCode(), Clock.dayOf(now));
    }

    /** Without what an unapproved reply plans; for the complainant. */
    public List<ProblemItem> begun(long complaintId) {
        return of(complaintId).stream().filter(item -> !item.planned()).toList();
    }

    /** The time to solve them goes on; as it moves by what did not count, each of them keeps step with its clock. */
    public void goOn(Complaint complaint, Instant now) {
        clocks.resumeAll(complaint.id(), ClockCode.C8, now);
        keepStep(complaint.id());
    }

    /** Each day by which a problem is to be solved is the one that its clock shows. */
    public void keepStep(long complaintId) {
        var days = clocks.of(complaintId).stream()
                .filter(deadline -> deadline.clock() == ClockCode.C8 && deadline.running())
                .collect(Collectors.toMap(Deadline::round, Deadline::dueDay));
        for (var item : of(complaintId)) {
            var day = item.planned() ? null : days.get(item.clockRound());
            if (day != null) item.dueBy(day);
        }
    }

    /** The reply is approved: from now on the problems are to be solved. */
    public void begin(Complaint complaint, Instant now) {
        // A planned day that the review has used up would be late from the start.
        var shortest = clocks.lastDay(ClockCode.C8, complaint.regionCode(), Clock.dayOf(now));
        for (var item : of(complaint.id())) {
            if (!item.awaitsReply()) continue;
            item.begin(item.immediate() || item.dueOn().isBefore(Clock.dayOf(now)) ? shortest : item.dueOn());
            item.timed(clocks.startUntil(complaint.id(), ClockCode.C8, complaint.regionCode(), item.dueOn(), now)
                    .round());
        }
    }

    /**
     * A verified problem has come back. Call inside the transaction of the act.
     *
     * @throws Refusal.Invalid when there is no such problem, or it was not verified
     */
    public void relapse(Complaint complaint, int position) {
        of(complaint.id()).stream()
                .filter(item -> item.position() == position)
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid("items", "rectification.item.unknown", position))
                .relapsed();
    }

    /**
     * What was reported of a problem is false: it is worked on again, and within a new time when it counted as solved.
     *
     * @throws Refusal.NotNow when nothing is reported of it
     */
    public void disprove(Complaint complaint, int position, Instant now) {
        var item = at(complaint.id(), position);
        if (!item.verified() && !item.awaitsVerification()) throw new Refusal.NotNow("verification.notNow");
        if (item.verified()) {
            var solved = allVerified(complaint.id()) && !Conclusion.disputed(complaint);
            if (solved) clocks.stop(complaint.id(), ClockCode.C6, now); // nothing to strike off
            item.begin(clocks.lastDay(ClockCode.C8, complaint.regionCode(), Clock.dayOf(now)));
            item.timed(clocks.startUntil(complaint.id(), ClockCode.C8, complaint.regionCode(), item.dueOn(), now)
                    .round());
        } else item.disproved();
        passOn(complaint, now);
    }

    /**
     * Whose turn it is: a bad rating is decided on first, work is done before it is verified, and all is verified before it is
     * struck off. Solved is not struck off: whoever does that has a clock, too.
     */
    public void passOn(Complaint complaint, Instant now) {
        if (Conclusion.disputed(complaint)) {
            clocks.pauseAll(complaint.id(), ClockCode.C8, "rating", now);
            turns.stay(complaint);
            return;
        }
        if (allVerified(complaint.id()) && !clocks.runs(complaint.id(), ClockCode.C6))
            clocks.start(complaint.id(), ClockCode.C6, complaint.regionCode(), now);
        var working = of(complaint.id()).stream().anyMatch(ProblemItem::awaitsWork);
        turns.passTo(complaint, working ? Role.UNIT_HANDLER : Role.REVIEWER);
    }

    /** Whether this person wrote the reply or reported the solution of a problem, and so judges neither. */
    public boolean worked(Complaint complaint, long account) {
        return complaint.handlerId().filter(handler -> handler == account).isPresent()
                || of(complaint.id()).stream().anyMatch(item -> item.wasSubmittedBy(account));
    }

    /** Whether the supervision body has to look at one of them, or to strike them off: neither waits for a rating. */
    public boolean reported(long complaintId) {
        return allVerified(complaintId) || of(complaintId).stream().anyMatch(ProblemItem::awaitsVerification);
    }

    public boolean allVerified(long complaintId) {
        var items = of(complaintId);
        return !items.isEmpty() && items.stream().allMatch(ProblemItem::verified);
    }
}
