package org.huiyin.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.huiyin.given.Given;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** No supervision document stands still because somebody does nothing: what is served on Monday is to be signed for by Wednesday. */
@InPortal
class DocumentRemindersIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Inject
    GivenDocuments office;

    @Inject
    Given given;

    @Inject
    Documents documents;

    @Inject
    SupervisionClocks clocks;

    @Inject
    SupervisionReminders reminders;

    @Test
    void a_document_that_nobody_signs_for_is_told_of_in_the_issuing_body_and_above() {
        var document = servedOn(MONDAY);

        until(document, MONDAY.plusDays(9)); // a Wednesday
        var toUnit = letters(document, "document.soon");
        assertThat(letters(document, "document.late")).isEqualTo(toUnit).isPositive();
        assertThat(letters(document, "document.lies.SIGN")).isGreaterThanOrEqualTo(2); // the drafter and the head
        assertThat(letters(document, "document.above.SIGN")).isZero();
        var toBody = letters(document, "document.lies.SIGN");

        until(document, MONDAY.plusDays(18)); // severely late since Thursday 11 March, and once more a week later
        assertThat(letters(document, "document.late")).isEqualTo(3 * toUnit);
        assertThat(letters(document, "document.lies.SIGN")).isEqualTo(3 * toBody);
        var above = letters(document, "document.above.SIGN");
        assertThat(above).isPositive();
        until(document, MONDAY.plusDays(40));
        assertThat(letters(document, "document.above.SIGN")).isEqualTo(above);
    }

    @Test
    void what_nobody_signs_for_is_left_there_before_a_witness_and_goes_on() {
        var document = servedOn(MONDAY);

        on(MONDAY.plusDays(2), () -> {
            assertThat(office.possible("dl.review", document)).doesNotContain(DocumentAct.LEAVE);
            assertThatThrownBy(() -> office.does("dl.review", document, "leave", "见证人：社区工作人员"))
                    .hasMessage("document.leaving.early");
        });
        on(MONDAY.plusDays(3), () -> {
            assertThatThrownBy(() -> office.does("dl.review", document, "leave", " "))
                    .isInstanceOf(Refusal.Invalid.class);
            assertThatThrownBy(() -> office.does("dl.cg.leader", document, "leave", "见证人"))
                    .isInstanceOf(Refusal.NotYours.class);
            office.does("dl.review", document, "leave", "见证人：社区工作人员");
        });
        var left = office.now(document);
        assertThat(left.status()).isEqualTo(DocumentStatus.ACKNOWLEDGED);
        assertThat(left.leftNote()).contains("见证人：社区工作人员");
        assertThat(letters(document, "document.leave")).isPositive();
        // It is late with its report as if it had signed, may still object, and reports.
        assertThat(office.due(document, Duty.REPORT)).isEqualTo(MONDAY.plusDays(30));
        on(MONDAY.plusDays(5), () -> {
            assertThat(office.possible("dl.cg.leader", document)).contains(DocumentAct.OBJECT);
            office.does("dl.cg.leader", document, "report", "已完成");
        });
    }

    @Test
    void a_report_is_decided_on_within_ten_working_days_or_the_body_above_is_told() {
        var document = office.acknowledgedOn(MONDAY);
        on(MONDAY, () -> office.does("dl.cg.leader", document, "report", "已完成"));

        assertThat(office.due(document, Duty.DECISION)).isEqualTo(MONDAY.plusDays(14));
        until(document, MONDAY.plusDays(21));
        assertThat(letters(document, "document.soon")).isPositive().isEqualTo(letters(document, "document.late"));
        assertThat(letters(document, "document.above.DECISION")).isZero();
        until(document, MONDAY.plusDays(22));
        assertThat(letters(document, "document.above.DECISION")).isPositive();
        on(MONDAY.plusDays(22), () -> office.does("dl.lead", document, "accept", "通过"));
        assertThat(clocks.running(document.id(), Duty.DECISION)).isEmpty();
    }

    @Test
    void a_report_that_lay_there_before_there_was_a_time_for_it_has_one_from_its_day_on() {
        var document = office.acknowledgedOn(MONDAY);
        on(MONDAY, () -> office.does("dl.cg.leader", document, "report", "已完成"));
        var borrowed = clocks.of(document.id()).get(0).rule().json().toString();
        given.tampered(
                "update supervision_clock set rule = ?, due_at = started_at, remind_at = started_at"
                        + " where document_id = ? and clock = 'DECISION'",
                borrowed,
                document.id());

        on(MONDAY.plusDays(1), reminders::pass);
        assertThat(office.due(document, Duty.DECISION)).isEqualTo(MONDAY.plusDays(14));
        assertThat(letters(document, "document.late")).isZero();
        on(MONDAY.plusDays(1), () -> office.does("dl.lead", document, "accept", "通过"));
    }

    @Test
    void a_document_whose_letter_fails_keeps_no_other_waiting() {
        var broken = servedOn(MONDAY);
        var sound = servedOn(MONDAY);
        var rule = clocks.running(broken.id(), Duty.SIGN)
                .orElseThrow()
                .rule()
                .json()
                .toString();
        tamper(broken, "no rule");
        try {
            on(MONDAY.plusDays(2), () -> assertThatThrownBy(reminders::pass).isInstanceOf(RuntimeException.class));
            assertThat(letters(sound, "document.soon")).isPositive();
        } finally {
            tamper(broken, rule);
        }

        on(MONDAY.plusDays(2), reminders::pass);
        assertThat(letters(broken, "document.soon")).isPositive();
    }

    private void tamper(SupervisionDocument document, String rule) {
        given.tampered(
                "update supervision_clock set rule = ? where document_id = ? and clock = 'SIGN'", rule, document.id());
    }

    private SupervisionDocument servedOn(LocalDate day) {
        return made(day, () -> office.served("LETTER")).get();
    }

    private void until(SupervisionDocument document, LocalDate last) {
        var first = Clock.dayOf(
                documents.visible(given.actor("dl.review"), document.id()).draftedAt());
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) on(day, reminders::pass);
    }

    private long letters(SupervisionDocument document, String kind) {
        return ((Number) given.stored(
                        "select count(*) from outbox where kind = ? and once like ?",
                        kind,
                        "%" + document.chain() + ":%"))
                .longValue();
    }
}
