package org.huiyin.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.huiyin.account.Accounts;
import org.huiyin.account.Role;
import org.huiyin.audit.Trail;
import org.huiyin.complaint.handling.Contacts;
import org.huiyin.complaint.handling.Replies;
import org.huiyin.complaint.rectification.ProblemItem;
import org.huiyin.complaint.rectification.Problems;
import org.huiyin.complaint.returning.LeadTerm;
import org.huiyin.complaint.returning.Returns;
import org.huiyin.complaint.time.Ledger;
import org.huiyin.complaint.time.Requests;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.escalation.EscalatedHandling;
import org.huiyin.escalation.FalseReporting;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Reading;
import org.huiyin.given.Walk;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/**
 * Whatever the people do that the portal offers them, in whatever order and whenever between 2024 and 2027, what was promised
 * holds. How many lives: {@code -Dhuiyin.test.lives=…}; which: {@code -Dhuiyin.test.seed=…}, which a failure names.
 */
@InPortal
class RandomLivesIT {

    private static final int STEPS = 40;

    @Inject
    Given given;

    @Inject
    Clocks clocks;

    @Inject
    Problems problems;

    @Inject
    FalseReporting reporting;

    @Inject
    EscalatedHandling takeover;

    @Inject
    Complaints complaints;

    @Inject
    Accounts accounts;

    @Inject
    Requests requests;

    @Inject
    Ledger ledger;

    @Inject
    Returns returns;

    @Inject
    Contacts contacts;

    @Inject
    Replies replies;

    @Inject
    Trail trail;

    @Inject
    Reading reading;

    /** What one life has shown so far, to be held against its next step. */
    private static final class Seen {
        final Map<Long, Instant> promised = new HashMap<>();
        int entries;
    }

    @Test
    void no_life_loses_a_clock_shortens_a_promise_or_ends_with_a_problem_unsolved() {
        var seed = Long.getLong("huiyin.test.seed", 20_261_122L);
        for (var life = 0; life < Integer.getInteger("huiyin.test.lives", 25); life++)
            live(seed + life, filed -> filed);
    }

    /** What others have taken over while it was being put right is the rarest of lives, and the one that once stood still. */
    @Test
    void nor_does_a_life_that_was_taken_over_while_problems_were_solved() {
        var seed = Long.getLong("huiyin.test.seed", 20_261_122L);
        for (var life = 0; life < Integer.getInteger("huiyin.test.lives", 25) / 10 + 1; life++)
            live(seed + life, this::taken);
    }

    private Case taken(Case any) {
        any.replied(Finding.SUBSTANTIATED).rectified(1).rectified(2);
        reporting.find(given.actor("dl.lead"), any.number(), "REPLY", "照片是去年的。");
        takeover.takeOver(given.actor("qh.lead"), any.number(), "一再超期。");
        return any;
    }

    private void live(long seed, UnaryOperator<Case> before) {
        var random = new Random(seed);
        var start = Clock.startOf(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(4 * 365)));
        var walk = given.walk(random, start.plusSeconds(random.nextInt(86_400)), before);
        var seen = new Seen();
        try {
            check(walk, seen);
            for (var step = 0; step < STEPS && walk.step(); step++) check(walk, seen);
            assertThat(trail.firstBreak(walk.walker().now().chain())).isZero();
        } catch (RuntimeException | AssertionError broken) {
            var fields = broken instanceof Refusal.Invalid wrong ? wrong.errors() : "";
            throw new AssertionError("seed " + seed + ": " + fields + String.join("\n", walk.steps()), broken);
        }
    }

    /** In one look at the database: what is checked after each of ten thousand times forty steps had better be quick. */
    private void check(Walk walk, Seen seen) {
        reading.of(() -> hold(walk, seen));
    }

    private void hold(Walk walk, Seen seen) {
        var complaint = walk.walker().now();
        var deadlines = clocks.of(complaint.id());
        var owed = owed(complaint);
        if (!owed.isEmpty())
            assertThat(deadlines)
                    .as("no lost clock in " + complaint.status())
                    .anyMatch(deadline -> deadline.running() && owed.contains(deadline.clock()));
        for (var deadline : deadlines) {
            var before = seen.promised.put(deadline.id(), deadline.dueAt());
            if (before != null)
                assertThat(deadline.dueAt())
                        .as("promise of " + deadline.clock())
                        .isAfterOrEqualTo(before);
        }
        moves(walk, complaint);
        if (complaint.problemFound())
            assertThat(complaint.status()).isNotIn(ComplaintStatus.CLOSED, ComplaintStatus.WITHDRAWN);
        if (complaint.status() == ComplaintStatus.STRUCK_OFF)
            assertThat(problems.of(complaint.id())).isNotEmpty().allMatch(ProblemItem::verified);
        decided(complaint, deadlines);
        contacted(complaint, deadlines);
        var entries = ((Number)
                        given.stored("select count(*) from trail_entry where chain = ?", (Object) complaint.chain()))
                .intValue();
        assertThat(entries).as("each step is in the trail").isGreaterThanOrEqualTo(seen.entries);
        seen.entries = entries;
    }

    /** One of these clocks measures what the complainant or the offices wait for; once a reply was given, it is theirs to go on. */
    private Set<ClockCode> owed(Complaint complaint) {
        return switch (complaint.status()) {
            case SUBMITTED -> Set.of(ClockCode.C1);
            case SUPPLEMENT_REQUIRED -> Set.of(ClockCode.C2);
            case UNDER_OBJECTION -> Set.of(ClockCode.C13);
            case ACCEPTED, ASSIGNED, HANDLING, PENDING_REVIEW -> Set.of(ClockCode.C3, ClockCode.C3R);
            case REHANDLING -> Set.of(ClockCode.C3R);
            case UNDER_RECHECK -> Set.of(ClockCode.C9);
            case PENDING_LEDGER -> Set.of(ClockCode.C10);
            case REPLIED -> Set.of(ClockCode.C6, ClockCode.C7, ClockCode.C8, ClockCode.C9A);
            case RECTIFYING ->
                problems.of(complaint.id()).stream().allMatch(ProblemItem::verified) ? Set.of() : Set.of(ClockCode.C8);
            case NOT_ACCEPTED, TRANSFERRED_OUT, MERGED, WITHDRAWN, CLOSED, STRUCK_OFF -> Set.of();
        };
    }

    /** Where people are there whom a case waits for, somebody can do something; and no body is late whose turn it is not. */
    private void moves(Walk walk, Complaint complaint) {
        var role = complaint.waitsRole();
        if (role == null || complaint.status().terminal()) return;
        var there = accounts.of(complaint.waitsUnitId().orElseThrow(), role);
        // It may wait for somebody whom another test has left behind; what a head hands out in the unit, too.
        var handlers = accounts.of(complaint.waitsUnitId().orElseThrow(), Role.UNIT_HANDLER);
        if (!Stream.concat(there.stream(), handlers.stream()).allMatch(walk::has)) return;
        // A window that closes by itself takes it further.
        var waiting = complaint.allows(Act.RECTIFICATION_START) && clocks.counts(complaint.id(), ClockCode.C7);
        if (!waiting && !complaints.seeing(complaint, there).isEmpty())
            assertThat(walk.movable(there))
                    .as("somebody moves in %s, which waits for %s", complaint.status(), role)
                    .isTrue();
        if (role == Role.UNIT_CLERK || role == Role.UNIT_HANDLER || role == Role.UNIT_LEADER)
            assertThat(clocks.counts(complaint.id(), ClockCode.C6))
                    .as("a decision is owed in %s, which waits for %s", complaint.status(), role)
                    .isFalse();
    }

    /** What a unit asks for is watched by one clock as long as it waits, and by none afterwards. */
    private void decided(Complaint complaint, List<Deadline> deadlines) {
        var id = complaint.id();
        if (complaint.status().terminal()) return;
        var waits = requests.openExtension(id).isPresent()
                || requests.openSuspension(id).isPresent()
                || ledger.open(id).isPresent()
                || returns.open(id).isPresent();
        var running = deadlines.stream()
                .filter(deadline -> deadline.clock() == ClockCode.C6 && deadline.running())
                .count();
        var atUnit = complaint.status() == ComplaintStatus.ASSIGNED || complaint.status() == ComplaintStatus.HANDLING;
        if (waits || atUnit)
            assertThat(running).as("decisions that are watched").isEqualTo(waits ? 1 : 0);
        if (waits) assertThat(complaint.waitsRole()).isIn(Role.DISPATCHER, Role.SUPERVISOR_LEAD);
    }

    /** The unit that has signed for the case owes a contact, until it has made one or replied; nobody else owes it. */
    private void contacted(Complaint complaint, List<Deadline> deadlines) {
        var running = deadlines.stream()
                .filter(deadline -> deadline.clock() == ClockCode.C5 && deadline.running())
                .count();
        if (complaint.status() == ComplaintStatus.PENDING_LEDGER) return; // there it waits, if it had come to that
        var signed = deadlines.stream()
                .filter(deadline -> deadline.clock() == ClockCode.C4)
                .map(deadline -> deadline.stoppedAt().orElse(Instant.MAX))
                .max(Comparator.naturalOrder())
                .orElse(Instant.MAX);
        var since = returns.term(complaint.id()).map(LeadTerm::since).orElse(Instant.MAX);
        var done = contacts.of(complaint.id()).stream()
                        .anyMatch(one -> !one.recordedAt().isBefore(signed))
                || replies.of(complaint.id()).stream()
                        .anyMatch(one -> !one.submittedAt().isBefore(signed));
        var owed = complaint.status() == ComplaintStatus.HANDLING && !done && !since.isAfter(signed);
        assertThat(running).as("contacts owed in " + complaint.status()).isEqualTo(owed ? 1 : 0);
    }
}
