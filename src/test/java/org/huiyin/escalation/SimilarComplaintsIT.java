package org.huiyin.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.intake.Acceptance;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.platform.Clock;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several similar complaints about one unit in one quarter are listed once (rules D6). Each test has a quarter of its own. */
@InPortal
class SimilarComplaintsIT {

    @Inject
    Given given;

    @Inject
    SimilarRules rules;

    @Inject
    SimilarGroups groups;

    @Inject
    Escalations escalations;

    @Inject
    Complaints complaints;

    @Inject
    Acceptance acceptance;

    @Resource
    ManagedExecutorService threads;

    @BeforeEach
    void three_in_a_quarter() {
        use(3);
    }

    /** The cases of all other tests are alike. */
    @AfterEach
    void never() {
        use(0);
        given.tampered("update outbox set next_attempt_at = null where next_attempt_at > '2027-01-01'");
    }

    private void use(int cases) {
        rules.use(Json.createObjectBuilder()
                .add("cases", cases)
                .add("months", 3)
                .add("regions", Json.createObjectBuilder())
                .build());
    }

    @Test
    void the_third_lists_itself_for_the_head_of_the_body_and_the_fourth_does_not() {
        var first = accepted(LocalDate.of(2027, 1, 4));
        var second = accepted(LocalDate.of(2027, 2, 3));
        var third = accepted(LocalDate.of(2027, 3, 3));
        var fourth = accepted(LocalDate.of(2027, 3, 31));

        assertThat(listings(third)).singleElement().satisfies(entry -> {
            assertThat(entry.cause()).isEqualTo(ListedSupervision.Cause.SIMILAR);
            assertThat(entry.named()).contains(given.actor("dl.lead").account());
        });
        for (var other : List.of(first, second, fourth))
            assertThat(listings(other)).isEmpty();
        assertThat(groups.others(third.id())).containsExactly(fourth.id(), second.id(), first.id());
        assertThat(complaints.seenAmong(given.actor("dl.lead"), groups.others(third.id())))
                .hasSize(3);
        assertThat(complaints.seenAmong(given.actor("dl.cg.leader"), groups.others(third.id())))
                .isEmpty();
        assertThat(given.stored(
                        "select count(*) from outbox where kind = 'desk.listedAbove' and once like ?",
                        "%" + third.number() + "%"))
                .isEqualTo(1L);
    }

    @Test
    void a_new_quarter_begins_anew_and_off_is_off() {
        accepted(LocalDate.of(2027, 6, 29));
        accepted(LocalDate.of(2027, 6, 30));
        assertThat(listings(accepted(LocalDate.of(2027, 7, 1)))).isEmpty();
        accepted(LocalDate.of(2027, 7, 2));
        use(0);
        assertThat(listings(accepted(LocalDate.of(2027, 7, 5)))).isEmpty();
    }

    @Test
    void what_was_merged_or_taken_back_does_not_count() {
        var day = LocalDate.of(2027, 10, 11);
        var first = accepted(day);
        var merged = accepted(day);
        on(day, () -> merged.mergedInto(first));
        var withdrawn = accepted(day);
        assertThat(listings(withdrawn)).isEmpty();
        on(day, withdrawn::withdrawn);

        assertThat(listings(accepted(day))).isEmpty();
        assertThat(listings(accepted(day))).hasSize(1);
    }

    @Test
    void two_that_are_accepted_at_the_same_moment_list_one() throws Exception {
        var day = LocalDate.of(2028, 1, 10);
        accepted(day);
        accepted(day);

        assertThat(listedAtOnce(day)).isEqualTo(1);
    }

    @Test
    void the_second_and_the_third_at_the_same_moment_are_not_overlooked() throws Exception {
        var day = LocalDate.of(2028, 4, 10);
        accepted(day);

        assertThat(listedAtOnce(day)).isEqualTo(1);
    }

    /** How many listings there are when two are accepted at the same moment. */
    private int listedAtOnce(LocalDate day) throws Exception {
        var both = new ArrayList<Case>();
        on(day, () -> both.addAll(List.of(given.filed(), given.filed())));
        var intake = given.actor("dl.intake");
        var together = new CountDownLatch(both.size());
        var running = new ArrayList<Future<?>>();
        for (var one : both)
            running.add(threads.submit(() -> on(day, () -> {
                together.countDown();
                await(together);
                acceptance.accept(intake, one.number(), "");
            })));
        for (var each : running) each.get(30, TimeUnit.SECONDS);
        // In a transaction: threads close the entity manager that whoever started them reads with outside of one.
        return ((Number) given.stored(
                        "select count(*) from listed_supervision where complaint_id in (?, ?)",
                        both.get(0).id(),
                        both.get(1).id()))
                .intValue();
    }

    private List<ListedSupervision> listings(Case any) {
        return escalations.listings(any.id());
    }

    private Case accepted(LocalDate day) {
        var accepted = new AtomicReference<Case>();
        on(day, () -> accepted.set(given.filed().accepted()));
        return accepted.get();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void on(LocalDate day, Runnable what) {
        Clock.at(day.atTime(10, 0).atZone(Clock.CHINA).toInstant(), what);
    }
}
