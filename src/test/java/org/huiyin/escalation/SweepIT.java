package org.huiyin.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.moment;
import static org.huiyin.given.Days.on;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.huiyin.audit.Trail;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.DueAlerts;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.given.Watch;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sweep sends nothing twice, starves nothing and catches up in order, whatever happens to it on the way. */
@InPortal
class SweepIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 7, 5);

    @Inject
    Given given;

    @Inject
    Traces traces;

    @Inject
    Watch watch;

    @Inject
    Sweep sweep;

    @Inject
    Batch batch;

    @Inject
    DueAlerts alerts;

    @Inject
    Escalations escalations;

    @Inject
    Trail trail;

    @Resource
    UserTransaction transaction;

    @Resource
    ManagedExecutorService threads;

    @BeforeEach
    void only_the_cast() {
        watch.begin();
    }

    @AfterEach
    void nothing_waits_for_years() {
        watch.end();
    }

    @Test
    void two_sweeps_at_once_send_one_letter_each() throws Exception {
        var cases = new ArrayList<Case>();
        on(MONDAY, () -> {
            for (var i = 0; i < 60; i++) cases.add(given.filed());
        });
        var together = new CountDownLatch(2);
        var running = new ArrayList<Future<?>>();
        for (var node = 0; node < 2; node++)
            running.add(threads.submit(() -> on(LocalDate.of(2027, 7, 13), () -> {
                together.countDown();
                await(together);
                sweep.pass();
                sweep.pass(); // what the other one held at the first pass
            })));
        for (var one : running) one.get(3, TimeUnit.MINUTES);

        for (var each : cases) {
            assertThat(watch.urges(each, ClockCode.C1)).isEqualTo(1);
            assertThat(watch.orders(each, ClockCode.C1)).hasSize(1);
            assertThat(traces.recipients(each, "desk.urged")).containsExactlyInAnyOrder("dl.intake", "dl.lead");
            assertThat(trail.firstBreak(each.now().chain())).isZero();
        }
    }

    @Test
    void a_crash_in_the_middle_leaves_nothing_half_done_and_nothing_is_sent_twice() throws Exception {
        var late = filed(MONDAY);
        var day = MONDAY.plusDays(3);
        transaction.begin();
        on(day, () -> batch.take(alerts.after(DueAlerts.Due.NONE, moment(day), 1_000), moment(day), moment(day)));
        transaction.rollback();
        assertThat(escalations.urges(late.id())).isEmpty();
        assertThat(traces.recipients(late, "desk.urged")).isEmpty();

        on(day, sweep::pass);
        on(day, sweep::pass);

        assertThat(watch.urges(late, ClockCode.C1)).isEqualTo(1);
        assertThat(traces.recipients(late, "desk.urged")).hasSize(2);
    }

    @Test
    void the_database_refuses_a_second_step_of_the_same_kind_whatever_the_portal_forgets() {
        var late = filed(MONDAY);
        on(LocalDate.of(2027, 7, 13), sweep::pass);
        given.tampered(
                "update deadline set alerts_told = 0, next_alert_at = '2027-07-01' where complaint_id = ?", late.id());

        on(LocalDate.of(2027, 7, 13), () -> assertThatThrownBy(sweep::pass).isNotNull());

        assertThat(watch.urges(late, ClockCode.C1)).isEqualTo(1);
        given.tampered("update deadline set alerts_told = 2, next_alert_at = null where complaint_id = ?", late.id());
    }

    @Test
    void one_case_that_fails_keeps_no_other_waiting() {
        var broken = filed(MONDAY);
        var whole = filed(MONDAY);
        given.tampered("update deadline set rule = '{' where complaint_id = ?", broken.id());
        try {
            on(MONDAY.plusDays(3), () -> assertThatThrownBy(sweep::pass).isNotNull());

            assertThat(watch.urges(whole, ClockCode.C1)).isEqualTo(1);
        } finally {
            given.tampered(
                    "update deadline set rule = (select rule from (select rule from deadline where complaint_id = ?) r)"
                            + " where complaint_id = ?",
                    whole.id(),
                    broken.id());
        }
    }

    @Test
    void after_a_weeks_outage_each_case_is_caught_up_with_in_its_order() {
        var first = filed(MONDAY);
        var second = filed(MONDAY.plusDays(1));
        // Nobody swept until the second was deep red: six working days after Tuesday 13 July.
        on(LocalDate.of(2027, 7, 21), sweep::pass);

        assertThat(events(first)).containsSubsequence("complaint.urged", "complaint.ordered", "complaint.listed");
        assertThat(events(second)).containsSubsequence("complaint.urged", "complaint.ordered", "complaint.listed");
    }

    private List<String> events(Case any) {
        return trail.of(any.now().chain(), List.of(org.huiyin.audit.Audience.values())).stream()
                .map(entry -> entry.event())
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private Case filed(LocalDate day) {
        return made(day, given::filed).get();
    }
}
