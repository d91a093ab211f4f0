package org.huiyin.complaint.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Trail;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was done about a unit or a person is recorded with the case, and with the money that came back (rules A7). */
@InPortal
class MeasureIT {

    private static final String REVIEWER = "dl.review";

    @Inject
    Given given;

    @Inject
    MeasureRecord record;

    @Inject
    Measures measures;

    @Inject
    PossibleActs possible;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @Test
    void a_measure_is_recorded_with_what_came_back_by_it() {
        var any = given.filed().replied(Finding.SUBSTANTIATED);

        take(any, told(MeasureKind.RECTIFY_ORDER, "QH-DL-CG", "1800.50"));

        assertThat(measures.of(any.id())).singleElement().satisfies(one -> {
            assertThat(one.refunded()).isEqualByComparingTo("1800.50");
            assertThat(one.unit()).isNotNull().extracting(unit -> unit.code()).isEqualTo("QH-DL-CG");
        });
        assertThat(any.status()).isEqualTo(ComplaintStatus.REPLIED);
    }

    @Test
    void the_complainant_reads_what_was_done_and_what_came_back_but_no_name() {
        var any = given.filed().replied(Finding.SUBSTANTIATED);
        record.record(
                given.actor(REVIEWER),
                any.number(),
                new RecordMeasure(
                        MeasureKind.TRANSFER_POST_ADVICE, null, "薛某", today(), null, "建议调离执法岗位。", null, null));

        var read = trail.of(any.now().chain(), List.of(Audience.PARTY)).stream()
                .filter(entry -> entry.event().equals("complaint.measureTaken"))
                .toList();

        assertThat(read).singleElement().satisfies(entry -> assertThat(
                        entry.detail().toString())
                .contains("TRANSFER_POST_ADVICE")
                .doesNotContain("薛某"));
    }

    @Test
    void interviews_with_a_unit_come_one_by_one() {
        var any = given.filed().replied(Finding.SUBSTANTIATED);
        var unit = "QH-DL-GA";

        refused(any, told(MeasureKind.INTERVIEW_ADMONITION, unit, null), "kind");
        refused(any, told(MeasureKind.INTERVIEW_INQUIRY, unit, null), "kind");
        take(any, told(MeasureKind.INTERVIEW_REMINDER, unit, null));
        refused(any, told(MeasureKind.INTERVIEW_ADMONITION, unit, null), "kind");
        take(any, told(MeasureKind.INTERVIEW_INQUIRY, unit, null));
        take(any, told(MeasureKind.INTERVIEW_ADMONITION, unit, null));

        assertThat(measures.of(any.id())).hasSize(3);
    }

    @Test
    void an_interview_in_another_case_counts_for_a_year() {
        var first = given.filed().replied(Finding.SUBSTANTIATED);
        var unit = "QH-DL-WJ";
        take(first, told(MeasureKind.INTERVIEW_REMINDER, unit, null));
        var second = given.filed().replied(Finding.SUBSTANTIATED);

        Clock.at(
                clock.now().plus(Duration.ofDays(370)),
                () -> refused(second, told(MeasureKind.INTERVIEW_INQUIRY, unit, null), "kind"));
        take(second, told(MeasureKind.INTERVIEW_INQUIRY, unit, null));
    }

    @Test
    void what_concerns_a_unit_needs_one_and_what_concerns_a_person_needs_a_name() {
        var any = given.filed().replied(Finding.SUBSTANTIATED);

        refused(any, told(MeasureKind.CIRCULATE_CRITICISM, null, null), "unitCode");
        refused(any, told(MeasureKind.CIRCULATE_CRITICISM, "NOWHERE", null), "unitCode");
        refused(any, told(MeasureKind.REVOKE_CREDENTIAL, "QH-DL-CG", null), "person");
    }

    @Test
    void nothing_is_decided_ahead_of_today_or_before_the_complaint_and_no_money_is_made_up() {
        var any = given.filed().replied(Finding.SUBSTANTIATED);

        refused(any, told(MeasureKind.OTHER, null, null, today().plusDays(1)), "decidedOn");
        refused(any, told(MeasureKind.OTHER, null, null, today().minusDays(1)), "decidedOn");
        for (var amount : List.of("0", "-5", "0.001", "100000000000000"))
            refused(any, told(MeasureKind.OTHER, null, amount), "refunded");
    }

    @Test
    void a_measure_may_come_after_the_case_has_ended() {
        var closed = given.filed().replied(Finding.UNSUBSTANTIATED).rated(Grade.SATISFIED);
        take(closed, told(MeasureKind.CREDIT_REPAIR, null, null));
        assertThat(closed.status()).isEqualTo(ComplaintStatus.CLOSED);
    }

    @Test
    void before_there_is_a_finding_only_the_unit_that_handles_it_late_is_spoken_to() {
        var handled = given.filed().inHandling();

        refused(handled, told(MeasureKind.RECTIFY_ORDER, "QH-DL-SF", null), "kind");
        refused(handled, told(MeasureKind.CIRCULATE_CRITICISM, "QH-DL-CG", null), "unitCode");
        take(handled, told(MeasureKind.CIRCULATE_CRITICISM, "QH-DL-SF", null));
        assertThat(handled.status()).isEqualTo(ComplaintStatus.HANDLING);

        var fresh = given.filed();
        assertThat(possible.of(given.actor(REVIEWER), fresh.now())).doesNotContain(Act.MEASURE);
        assertThatThrownBy(() -> take(fresh, told(MeasureKind.OTHER, null, null)))
                .isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void the_unit_that_handles_the_case_records_no_measures() {
        var any = given.filed().replied(Finding.SUBSTANTIATED);

        assertThatThrownBy(() ->
                        record.record(given.actor("dl.sf.leader"), any.number(), told(MeasureKind.OTHER, null, null)))
                .isInstanceOf(Refusal.NotYours.class);
    }

    private void take(Case any, RecordMeasure told) {
        record.record(given.actor(REVIEWER), any.number(), told);
    }

    private void refused(Case any, RecordMeasure told, String field) {
        assertThatThrownBy(() -> take(any, told))
                .as(told.toString())
                .isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.errors())
                        .extracting(error -> error.field())
                        .contains(field));
    }

    private RecordMeasure told(MeasureKind kind, @Nullable String unit, @Nullable String refunded) {
        return told(kind, unit, refunded, today());
    }

    private static RecordMeasure told(
            MeasureKind kind, @Nullable String unit, @Nullable String refunded, LocalDate decidedOn) {
        var amount = refunded == null ? null : new BigDecimal(refunded);
        return new RecordMeasure(kind, unit, null, decidedOn, null, "依法作出处理。", amount, null);
    }

    private LocalDate today() {
        return clock.today();
    }
}
