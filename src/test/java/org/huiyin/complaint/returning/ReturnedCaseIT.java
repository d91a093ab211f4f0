package org.huiyin.complaint.returning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.account.Role;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Courses;
import org.huiyin.given.Given;
import org.huiyin.given.Mailbox;
import org.huiyin.given.Report;
import org.huiyin.given.Traces;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.huiyin.routing.Routing;
import org.huiyin.unit.Units;
import org.junit.jupiter.api.Test;

/** A case that was given back goes to another unit, the second time by the word of the level above; its day stays. */
@InPortal
class ReturnedCaseIT {

    @Inject
    Traces traces;

    @Inject
    Given given;

    @Inject
    Clock clock;

    @Inject
    Clocks clocks;

    @Inject
    Courses courses;

    @Inject
    Returns returns;

    @Inject
    Routing routing;

    @Inject
    Units units;

    @Inject
    Mailbox mailbox;

    @Test
    void a_returned_case_is_assigned_anew_and_the_clock_of_the_answer_takes_no_notice() {
        var before = given.filed().accepted().assignedTo("QH-DL-SJ");
        var promise = traces.clock(before, ClockCode.C3);
        var started = promise.startedAt();
        var due = promise.dueAt();

        before.returnAsked("dl.sj.leader").returnAgreed();

        assertThat(before.status()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(before.now().leadUnitId()).isEmpty();
        assertThat(before.now().waitsRole()).isEqualTo(Role.DISPATCHER);
        assertThat(clocks.runs(before.id(), ClockCode.C4)).isFalse();
        before.assigned();
        assertThat(before.status()).isEqualTo(ComplaintStatus.ASSIGNED);
        var after = traces.clock(before, ClockCode.C3);
        assertThat(after.running()).isTrue();
        assertThat(after.startedAt()).isEqualTo(started);
        assertThat(after.dueAt()).isEqualTo(due);
        assertThat(courses.of(after).pauses()).isEmpty();
        assertThat(clocks.of(before.id()).stream().filter(one -> one.clock() == ClockCode.C3))
                .hasSize(1);
    }

    @Test
    void who_gave_it_back_and_who_cooperated_see_it_no_more() {
        var returned = given.filed().accepted().assignedTo("QH-DL-SJ", "QH-DL-YJ");
        assertThat(given.shown(returned, "dl.sj.leader")).isTrue();
        assertThat(given.shown(returned, "dl.yj.handler")).isTrue();

        returned.returnAsked("dl.sj.leader").returnAgreed();

        assertThat(given.shown(returned, "dl.sj.leader")).isFalse();
        assertThat(given.shown(returned, "dl.sj.clerk")).isFalse();
        assertThat(given.shown(returned, "dl.yj.handler")).isFalse();
        assertThat(given.shown(returned, "dl.dispatch")).isTrue();
    }

    @Test
    void its_own_trail_stays_with_the_unit_that_gave_it_back() {
        var returned = given.filed().accepted().returnedBy("QH-DL-SJ", "dl.sj.leader");

        assertThat(returns.askedBy(given.actor("dl.sj.leader"), 100)).anySatisfy(own -> {
            assertThat(own.number()).isEqualTo(returned.number());
            assertThat(own.request().outcome()).isEqualTo(ReturnRequest.Outcome.AGREED);
            assertThat(own.leads()).isFalse();
        });
        assertThat(returns.askedBy(given.actor("dl.yj.leader"), 100))
                .extracting(Returns.Own::number)
                .doesNotContain(returned.number());
    }

    @Test
    void what_turns_out_to_be_about_the_unit_leaves_its_own_trail_too() {
        var returned =
                given.filed().accepted().returnedBy("QH-DL-SJ", "dl.sj.leader").identified("QH-DL-SJ");

        assertThat(returns.askedBy(given.actor("dl.sj.leader"), 100))
                .extracting(Returns.Own::number)
                .doesNotContain(returned.number());
    }

    @Test
    void who_gave_it_back_does_not_get_it_again() {
        var returned = given.filed().accepted().returnedBy("QH-DL-SJ", "dl.sj.leader");

        assertThatThrownBy(() -> returned.assignedTo("QH-DL-SJ"))
                .isInstanceOfSatisfying(Refusal.Invalid.class, no -> assertThat(no.errors())
                        .extracting(error -> error.key())
                        .containsExactly("assignment.lead.returned"));
        assertThatThrownBy(() -> returned.assignedTo("QH-DL-SJ-SQ")).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void after_the_second_return_the_body_above_designates_who_keeps_it() {
        var twice =
                given.filed().accepted().returnedBy("QH-DL-SJ", "dl.sj.leader").returnedBy("QH-DL-YJ", "dl.yj.leader");

        assertThat(given.shown(twice, "dl.dispatch")).isFalse();
        assertThat(given.shown(twice, "qh.dispatch")).isTrue();
        assertThat(mailbox.allLetters(twice))
                .extracting(Mailbox.Received::kind)
                .contains("returned", "designation", "desk.designation");

        twice.designatedTo("QH-SJ");

        assertThat(twice.status()).isEqualTo(ComplaintStatus.ASSIGNED);
        assertThatThrownBy(() -> twice.returnAsked("qh.sj.leader"))
                .isInstanceOf(Refusal.NotNow.class)
                .hasMessage("return.kept");
        assertThat(traces.clock(twice, ClockCode.C3).running()).isTrue();
    }

    @Test
    void even_who_gave_it_back_may_be_designated() {
        var twice = given.filed()
                .accepted()
                .returnedBy("QH-DL-SJ", "dl.sj.leader")
                .returnedBy("QH-DL-YJ", "dl.yj.leader")
                .designatedTo("QH-DL-SJ");

        assertThat(given.shown(twice, "dl.sj.leader")).isTrue();
        assertThatThrownBy(() -> twice.returnAsked("dl.sj.leader")).hasMessage("return.kept");
    }

    @Test
    void a_respondent_that_is_found_later_does_not_bring_the_case_down_again() {
        var twice = given.filed()
                .accepted()
                .returnedBy("QH-DL-SJ", "dl.sj.leader")
                .returnedBy("QH-DL-YJ", "dl.yj.leader")
                .identifiedBy("qh.dispatch", "QH-DL-WJ");

        assertThat(given.shown(twice, "qh.dispatch")).isTrue();
        assertThat(given.shown(twice, "dl.dispatch")).isFalse();
    }

    @Test
    void who_designates_stands_above_all_in_dispute_and_is_not_accused() {
        assertThat(superior("QH-DL-SF", List.of("QH-DL-SJ"), List.of())).isEqualTo("QH-SF");
        assertThat(superior("QH-DL-SF", List.of("QH-DL-SJ", "YX-BL-SJ"), List.of()))
                .isEqualTo("SL-SF");
        assertThat(superior("QH-DL-SF", List.of("QH-DL-SJ"), List.of("QH-SF"))).isEqualTo("SL-SF");
        assertThat(superior("SL-SF", List.of("QH-SJ"), List.of())).isEqualTo("SL-SF");
    }

    @Test
    void the_complainant_reads_that_another_unit_comes_and_that_the_day_stays() {
        var returned = given.filed(new Report()).accepted().returnedBy("QH-DL-SJ", "dl.sj.leader");

        assertThat(mailbox.allLetters(returned))
                .filteredOn(letter -> letter.kind().equals("returned"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.body()).contains("期限不变"));
    }

    private String superior(String body, List<String> disputing, List<String> respondents) {
        return routing.commonSuperior(
                        units.byCode(body),
                        disputing.stream().map(units::byCode).toList(),
                        respondents.stream().map(units::byCode).toList())
                .code();
    }
}
