package org.huiyin.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.huiyin.complaint.handling.ContactWay;
import org.huiyin.complaint.handling.Contacting;
import org.huiyin.complaint.time.Ground;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.given.Case;
import org.huiyin.given.FirstContact;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.given.Watch;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A first contact that does not come is urged, ordered and listed like any other clock, and always from the unit that owes it. */
@InPortal
class ContactAlertsIT {

    /** July 2027 has no holidays; signed for on a Monday, the contact is due on Tuesday. */
    private static final LocalDate MONDAY = LocalDate.of(2027, 7, 5);

    @Inject
    Given given;

    @Inject
    FirstContact first;

    @Inject
    Contacting contacting;

    @Inject
    Traces traces;

    @Inject
    Watch watch;

    @Inject
    Sweep sweep;

    @Inject
    Escalations escalations;

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
    void on_its_last_day_handler_and_head_are_urged() {
        var any = signed();

        on(MONDAY, sweep::pass);
        assertThat(watch.urges(any, ClockCode.C5)).isZero();
        on(MONDAY.plusDays(1), sweep::pass);

        assertThat(watch.urges(any, ClockCode.C5)).isEqualTo(1);
        assertThat(traces.recipients(any, "desk.urged")).containsExactlyInAnyOrder("dl.sf.handler", "dl.sf.leader");
    }

    @Test
    void who_made_it_in_time_is_not_urged() {
        var any = made(MONDAY, () -> given.filed().inHandling()).get();

        on(MONDAY.plusDays(1), sweep::pass);
        on(MONDAY.plusDays(2), sweep::pass);

        assertThat(escalations.urges(any.id())).isEmpty();
        assertThat(escalations.orders(any.id())).isEmpty();
    }

    @Test
    void when_it_is_late_the_head_of_the_unit_explains_it_and_the_contact_is_made_all_the_same() {
        var any = signed();
        on(MONDAY.plusDays(2), sweep::pass);
        assertThat(watch.orders(any, ClockCode.C5)).singleElement().satisfies(order -> {
            assertThat(order.addressee()).isEqualTo(Addressee.UNIT);
            assertThat(order.open()).isTrue();
        });
        assertThat(traces.recipients(any, "desk.orderedAbove")).containsExactly("dl.lead");

        on(MONDAY.plusDays(2), () -> {
            answers.answer(given.actor("dl.sf.leader"), any.number(), "承办人外出核查，今天下午联系。");
            assertThat(clocks.runs(any.id(), ClockCode.C5)).isTrue();
            contacting.make(given.actor("dl.sf.handler"), any.number(), first.told(ContactWay.PHONE));
        });

        assertThat(clocks.runs(any.id(), ClockCode.C12)).isFalse();
        assertThat(clocks.runs(any.id(), ClockCode.C5)).isFalse();
        on(MONDAY.plusDays(9), sweep::pass);
        assertThat(escalations.listings(any.id())).isEmpty();
    }

    @Test
    void more_than_five_working_days_late_it_is_listed_like_receipt() {
        var any = signed();

        on(MONDAY.plusDays(8), sweep::pass); // five working days
        assertThat(escalations.listings(any.id())).isEmpty();
        on(MONDAY.plusDays(9), sweep::pass);

        assertThat(escalations.listings(any.id())).singleElement().satisfies(entry -> assertThat(entry.clock())
                .contains(ClockCode.C5));
    }

    @Test
    void the_unit_owes_it_also_while_others_decide_on_what_it_has_asked_for() {
        var any = signed();
        on(MONDAY, () -> any.returnAsked("dl.sf.leader"));

        on(MONDAY.plusDays(1), sweep::pass);
        on(MONDAY.plusDays(2), sweep::pass);

        assertThat(traces.recipients(any, "desk.urged")).contains("dl.sf.handler", "dl.sf.leader");
        assertThat(watch.orders(any, ClockCode.C5)).singleElement().satisfies(order -> assertThat(order.addressee())
                .isEqualTo(Addressee.UNIT));
        assertThat(traces.recipients(any, "desk.ordered")).containsExactlyInAnyOrder("dl.sf.handler", "dl.sf.leader");
    }

    @Test
    void a_case_that_stands_still_urges_nobody_to_call() {
        var any = signed();
        on(MONDAY, () -> any.suspensionAsked(Ground.APPRAISAL).suspended());

        for (var day = 1; day < 12; day++) on(MONDAY.plusDays(day), sweep::pass);

        assertThat(watch.urges(any, ClockCode.C5)).isZero();
        assertThat(watch.orders(any, ClockCode.C5)).isEmpty();
    }

    private Case signed() {
        return made(MONDAY, () -> given.filed().accepted().assigned().signedFor())
                .get();
    }
}
