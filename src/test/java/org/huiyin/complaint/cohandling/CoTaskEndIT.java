package org.huiyin.complaint.cohandling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.on;
import static org.huiyin.given.Declined.invalid;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Finding;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A task ends with a reason by whoever gave it, or with the case that it belongs to. */
@InPortal
class CoTaskEndIT {

    /** A month from Tuesday 2 March 2027 ends on Friday 2 April. */
    private static final LocalDate ACCEPTED = LocalDate.of(2027, 3, 2);

    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 3, 10);

    private static final String MARKET = "QH-DL-SJ";

    @Inject
    Traces traces;

    @Inject
    Given given;

    @Inject
    CoTaskGiving giving;

    @Inject
    CoTasks tasks;

    @Inject
    PossibleActs possible;

    /** What was written in the year 2027 would wait until then. */
    @AfterEach
    void nothing_waits_for_years() {
        given.tampered("update outbox set next_attempt_at = null where next_attempt_at > '2027-01-15'");
    }

    @Test
    void whoever_gave_a_task_withdraws_it_with_a_reason_and_nobody_else() {
        var one = handled(MARKET);
        on(WEDNESDAY, () -> {
            one.get().coTaskGiven("dl.sf.handler", MARKET);
            invalid("reason", () -> giving.withdraw(given.actor("dl.sf.handler"), number(one), 1, " "));
            invalid("task", () -> giving.withdraw(given.actor("dl.sf.handler"), number(one), 7, "不再需要。"));
            assertThatThrownBy(() -> one.get().coTaskWithdrawn("dl.sj.leader", 1))
                    .isInstanceOf(Refusal.NotYours.class);
            one.get().coTaskWithdrawn("dl.sf.leader", 1); // the same unit
            one.get().replySubmitted(Finding.UNSUBSTANTIATED);
        });

        assertThat(tasks.of(one.get().id())).singleElement().satisfies(task -> {
            assertThat(task.state()).isEqualTo(CoTask.State.WITHDRAWN);
            assertThat(task.endedReason()).isNotBlank();
        });
    }

    @Test
    void another_unit_does_not_withdraw_what_it_did_not_ask() {
        var led = new AtomicReference<Case>();
        on(ACCEPTED, () -> {
            led.set(given.filed().accepted().assignedTo("QH-DL-YJ", MARKET));
            led.get().coTaskGiven("dl.dispatch", MARKET); // before the lead has signed for it
        });

        assertThat(acts("dl.yj.handler", led)).doesNotContain(Act.CO_TASK_WITHDRAWAL);
        on(ACCEPTED, () -> assertThatThrownBy(() -> led.get().coTaskWithdrawn("dl.yj.leader", 1))
                .isInstanceOf(Refusal.NotYours.class));
        on(ACCEPTED, () -> led.get().coTaskWithdrawn("dl.dispatch", 1));
    }

    @Test
    void tasks_end_when_the_case_is_taken_from_its_units_and_the_unit_is_told() {
        var returned = new AtomicReference<Case>();
        on(ACCEPTED, () -> {
            returned.set(given.filed().accepted().assignedTo("QH-DL-YJ", MARKET));
            returned.get()
                    .coTaskGiven("dl.dispatch", MARKET)
                    .returnAsked("dl.yj.leader")
                    .returnAgreed();
        });
        assertThat(state(returned)).isEqualTo(CoTask.State.ENDED);
        assertThat(given.shown(returned.get(), "dl.sj.handler")).isFalse();
        assertThat(letters(returned, "desk.coTaskEnded")).isPositive();
        on(ACCEPTED, () -> returned.get().assigned().acknowledged().replySubmitted(Finding.UNSUBSTANTIATED));

        var withdrawn = handled(MARKET);
        on(WEDNESDAY, () -> withdrawn.get().coTaskGiven("dl.sf.handler", MARKET).withdrawn());
        assertThat(state(withdrawn)).isEqualTo(CoTask.State.ENDED);
        assertThat(traces.waits(withdrawn.get(), "dl.sj.handler")).isFalse();
    }

    private static String number(AtomicReference<Case> one) {
        return one.get().number();
    }

    private AtomicReference<Case> handled(String... cooperating) {
        var one = new AtomicReference<Case>();
        on(ACCEPTED, () -> one.set(given.filed().inHandlingWith(cooperating)));
        return one;
    }

    private List<Act> acts(String username, AtomicReference<Case> one) {
        return possible.of(given.actor(username), one.get().now());
    }

    private CoTask.State state(AtomicReference<Case> one) {
        return tasks.of(one.get().id()).get(0).state();
    }

    private long letters(AtomicReference<Case> one, String kind) {
        return ((Number) given.stored("select count(*) from outbox where once like ?", kind + ":" + number(one) + ":%"))
                .longValue();
    }

    private static void invalid(String field, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refusal.Invalid.class, wrong -> assertThat(
                        wrong.errors().get(0).field())
                .isEqualTo(field));
    }
}
