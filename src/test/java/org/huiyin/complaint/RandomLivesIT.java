package org.huiyin.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Trail;
import org.huiyin.complaint.rectification.ProblemItem;
import org.huiyin.complaint.rectification.Problems;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.given.Given;
import org.huiyin.given.Walk;
import org.huiyin.platform.Clock;
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
    Trail trail;

    /** What one life has shown so far, to be held against its next step. */
    private static final class Seen {
        final Map<Long, Instant> promised = new HashMap<>();
        int entries;
    }

    @Test
    void no_life_loses_a_clock_shortens_a_promise_or_ends_with_a_problem_unsolved() {
        var seed = Long.getLong("huiyin.test.seed", 20_261_122L);
        for (var life = 0; life < Integer.getInteger("huiyin.test.lives", 25); life++) live(seed + life);
    }

    private void live(long seed) {
        var random = new Random(seed);
        var start = Clock.startOf(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(4 * 365)));
        var walk = given.walk(random, start.plusSeconds(random.nextInt(86_400)));
        var seen = new Seen();
        try {
            hold(walk, seen);
            for (var step = 0; step < STEPS && walk.step(); step++) hold(walk, seen);
        } catch (RuntimeException | AssertionError broken) {
            throw new AssertionError("seed " + seed + ": " + String.join("\n", walk.steps()), broken);
        }
    }

    private void hold(Walk walk, Seen seen) {
        var complaint = walk.walker().now();
        var deadlines = clocks.of(complaint.id());
        if (!complaint.status().terminal())
            assertThat(deadlines).as("no lost clock in " + complaint.status()).anyMatch(Deadline::running);
        for (var deadline : deadlines) {
            var before = seen.promised.put(deadline.id(), deadline.dueAt());
            if (before != null)
                assertThat(deadline.dueAt())
                        .as("promise of " + deadline.clock())
                        .isAfterOrEqualTo(before);
        }
        if (complaint.problemFound())
            assertThat(complaint.status()).isNotIn(ComplaintStatus.CLOSED, ComplaintStatus.WITHDRAWN);
        if (complaint.status() == ComplaintStatus.STRUCK_OFF)
            assertThat(problems.of(complaint.id())).isNotEmpty().allMatch(ProblemItem::verified);
        assertThat(trail.firstBreak(complaint.chain())).isZero();
        var entries = trail.of(complaint.chain(), List.of(Audience.values())).size();
        assertThat(entries).as("each step is in the trail").isGreaterThanOrEqualTo(seen.entries);
        seen.entries = entries;
    }
}
