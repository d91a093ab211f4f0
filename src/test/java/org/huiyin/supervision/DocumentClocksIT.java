package org.huiyin.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.huiyin.given.Given;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** Each step of a supervision document has its clock (rules D5), and no promise is shortened. */
@InPortal
class DocumentClocksIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Inject
    GivenDocuments office;

    @Inject
    Given given;

    @Inject
    Documents documents;

    @Inject
    DocumentActs acts;

    @Inject
    SupervisionClocks clocks;

    @Inject
    SupervisionReminders reminders;

    @Test
    void the_kind_sets_how_long_each_clock_runs() {
        on(MONDAY, () -> {
            var letter = office.served("LETTER");
            assertThat(office.due(letter, Duty.REPORT)).isEqualTo(MONDAY.plusDays(30));
            assertThat(office.due(letter, Duty.OBJECTION)).isEqualTo(MONDAY.plusDays(15));
            assertThat(office.due(letter, Duty.SIGN)).isEqualTo(MONDAY.plusDays(2));
            var notice = office.served("NOTICE");
            // 20 days end on a Sunday; the next working day counts (Civil Code art. 203).
            assertThat(office.due(notice, Duty.REPORT)).isEqualTo(MONDAY.plusDays(21));
        });
    }

    @Test
    void an_objection_is_heard_for_fifteen_days_and_not_on_the_next() {
        var document = office.acknowledgedOn(MONDAY);
        on(MONDAY.plusDays(15), () -> assertThat(office.possible("dl.cg.leader", document))
                .contains(DocumentAct.OBJECT));
        on(MONDAY.plusDays(16), () -> assertThatThrownBy(() -> office.does("dl.cg.leader", document, "object", "理由"))
                .hasMessage("document.objection.late"));
    }

    @Test
    void who_drafted_or_signed_does_not_recheck_and_the_body_above_helps_out() {
        var document = office.acknowledgedOn(MONDAY);
        assertThat(office.sees("qh.review", document)).isFalse();
        on(MONDAY.plusDays(3), () -> office.does("dl.cg.leader", document, "object", "理由"));

        assertThatThrownBy(() -> office.does("dl.review", document, "uphold", "维持"))
                .hasMessage("document.recheck.own");
        assertThatThrownBy(() -> office.does("dl.lead", document, "revoke", "撤销"))
                .hasMessage("document.recheck.own");
        on(MONDAY.plusDays(4), () -> office.does("qh.review", document, "uphold", "维持"));
        assertThat(office.now(document).status()).isEqualTo(DocumentStatus.RECHECKED);
    }

    @Test
    void who_objects_loses_no_day_for_the_report() {
        var document = office.acknowledgedOn(MONDAY);
        on(MONDAY.plusDays(14), () -> office.does("dl.cg.leader", document, "object", "理由"));
        assertThat(clocks.running(document.id(), Duty.REPORT)).isEmpty();

        on(MONDAY.plusDays(28), () -> {
            office.does("qh.review", document, "uphold", "维持");
            assertThat(office.due(document, Duty.REPORT)).isEqualTo(MONDAY.plusDays(28 + 30));
        });
    }

    @Test
    void a_report_that_lacks_something_is_given_again_by_the_new_day() {
        var document = office.acknowledgedOn(MONDAY);
        on(MONDAY.plusDays(9), () -> {
            office.does("dl.cg.leader", document, "report", "已完成");
            acts.perform(
                    given.actor("dl.lead"),
                    document.id(),
                    DocumentAct.REJECT,
                    new DocumentActs.Said("缺少凭证", MONDAY.plusDays(20), -1));
            assertThat(office.due(document, Duty.REPORT)).isEqualTo(MONDAY.plusDays(20));
            office.does("dl.cg.leader", document, "report", "补齐凭证");
        });

        assertThat(documents.reports(document.id()))
                .extracting(DocumentReport::round)
                .containsExactly(1, 2);
    }

    @Test
    void a_new_day_for_the_report_lies_ahead() {
        var document = office.acknowledgedOn(MONDAY);
        on(MONDAY.plusDays(9), () -> {
            office.does("dl.cg.leader", document, "report", "已完成");
            assertThatThrownBy(() -> acts.perform(
                            given.actor("dl.lead"),
                            document.id(),
                            DocumentAct.REJECT,
                            new DocumentActs.Said("缺少凭证", MONDAY.plusDays(9), -1)))
                    .isInstanceOf(Refusal.Invalid.class);
        });
    }

    @Test
    void a_clock_that_is_counted_again_keeps_its_promise() {
        var document = office.acknowledgedOn(MONDAY);
        var due = office.due(document, Duty.REPORT);

        for (var last = reminders.recountAfter(0); last > 0; ) last = reminders.recountAfter(last);
        assertThat(office.due(document, Duty.REPORT)).isEqualTo(due);
    }
}
