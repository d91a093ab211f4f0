package org.huiyin.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.complaint.time.LedgerDecision;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.given.Watch;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who does not decide on what a unit has asked for is urged and explains it; the unit waits and owes nothing of it (rules D6). */
@InPortal
class LateDecisionIT {

    private static final LocalDate ACCEPTED = LocalDate.of(2027, 7, 5);

    /** Three working days from Monday 12 July end on Thursday 15 July; yellow from Wednesday. */
    private static final LocalDate ASKED = LocalDate.of(2027, 7, 12);

    private static final LocalDate YELLOW = LocalDate.of(2027, 7, 14);
    private static final LocalDate RED = LocalDate.of(2027, 7, 16);

    /** More than five working days after Thursday. */
    private static final LocalDate DEEP_RED = LocalDate.of(2027, 7, 23);

    @Inject
    Given given;

    @Inject
    Traces traces;

    @Inject
    Watch watch;

    @Inject
    Sweep sweep;

    @Inject
    Escalations escalations;

    @Inject
    EscalatedHandling handling;

    @Inject
    LedgerDecision ledger;

    @Inject
    OrderAnswer answers;

    @Inject
    Clocks clocks;

    @BeforeEach
    void only_the_cast() {
        watch.begin();
    }

    @AfterEach
    void nothing_waits_for_years() {
        watch.end();
    }

    @Test
    void the_body_is_urged_and_explains_it_even_when_the_case_is_back_with_the_unit() {
        var asked = made(ACCEPTED, () -> given.filed().inHandling()).get();
        on(ASKED, () -> asked.extensionAsked(5));
        assertThat(traces.waits(asked, "dl.dispatch")).isTrue();

        on(YELLOW, sweep::pass);
        assertThat(traces.recipients(asked, "desk.urged")).containsExactlyInAnyOrder("dl.dispatch", "dl.lead");
        assertThat(escalations.urgesFor(asked.id())).isEmpty();
        assertThat(traces.audience(asked, "complaint.urged")).isEqualTo("STAFF");

        on(RED, sweep::pass);
        assertThat(watch.orders(asked, ClockCode.C6)).singleElement().satisfies(order -> assertThat(order.addressee())
                .isEqualTo(Addressee.BODY));
        assertThat(traces.recipients(asked, "desk.ordered")).containsExactlyInAnyOrder("dl.dispatch", "dl.lead");
        assertThat(traces.recipients(asked, "desk.orderedAbove")).containsExactly("qh.lead");

        on(RED, asked::extended);
        on(RED.plusDays(4), sweep::pass); // C12 ends on Wednesday 21 July, yellow from Tuesday
        assertThat(traces.recipients(asked, "desk.urged"))
                .containsExactlyInAnyOrder("dl.dispatch", "dl.lead", "dl.lead");
        assertThat(traces.waits(asked, "dl.lead")).isTrue();
        assertThat(traces.waits(asked, "dl.sf.leader")).isFalse();
        on(RED.plusDays(4), () -> answers.answer(given.actor("dl.lead"), asked.number(), "分办员出差，已经决定。"));
        assertThat(traces.waits(asked, "dl.lead")).isFalse();
    }

    @Test
    void what_the_unit_was_late_with_it_explains_itself_when_its_reply_lies_before_the_reviewer() {
        var late = made(ACCEPTED, () -> given.filed().inHandling()).get(); // until Thursday 5 August
        on(LocalDate.of(2027, 8, 6), sweep::pass);
        var before = traces.recipients(late, "desk.urged");
        on(LocalDate.of(2027, 8, 9), () -> late.replySubmitted(Finding.UNSUBSTANTIATED));
        on(LocalDate.of(2027, 8, 10), sweep::pass); // its explanation is owed by Wednesday

        assertThat(traces.recipients(late, "desk.urged").subList(before.size(), before.size() + 2))
                .containsExactlyInAnyOrder("dl.sf.leader", "dl.sf.handler");
    }

    @Test
    void the_body_above_that_takes_the_case_over_decides_within_a_new_time_which_ends_with_the_decision() {
        var asked = made(
                        ACCEPTED,
                        () -> given.filed().replied(Finding.SUBSTANTIATED).rated(Grade.SATISFIED))
                .get();
        on(ASKED, () -> asked.ledgerAsked(LocalDate.of(2027, 12, 31)));
        on(DEEP_RED, sweep::pass);
        assertThat(escalations.listings(asked.id())).isNotEmpty();
        on(DEEP_RED, () -> handling.takeOver(given.actor("qh.lead"), asked.number(), "一直没有决定。"));
        assertThat(traces.waits(asked, "qh.lead")).isTrue();
        assertThat(traces.clock(asked, ClockCode.C6).startDay()).isEqualTo(DEEP_RED);

        on(DEEP_RED.plusDays(1), () -> ledger.refuse(given.actor("qh.lead"), asked.number(), "可以先调阅电子账册。"));

        assertThat(clocks.runs(asked.id(), ClockCode.C6)).isFalse();
    }

    @Test
    void what_was_asked_in_handling_goes_with_the_unit_and_the_body_above_keeps_the_clock_of_its_own_step() {
        var asked = listed(one -> one.extensionAsked(5));
        on(DEEP_RED, () -> handling.takeOver(given.actor("qh.lead"), asked.number(), "一直没有决定。"));

        assertThat(clocks.counts(asked.id(), ClockCode.C6)).isTrue();
        assertThat(traces.clock(asked, ClockCode.C6).startDay()).isEqualTo(DEEP_RED);
    }

    private Case listed(Consumer<Case> request) {
        var asked = made(ACCEPTED, () -> given.filed().inHandling()).get();
        on(ASKED, () -> request.accept(asked));
        on(DEEP_RED, sweep::pass);
        assertThat(escalations.listings(asked.id())).isNotEmpty();
        return asked;
    }
}
