package org.huiyin.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Trail;
import org.huiyin.given.Given;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** A supervision document from service to the end (rules D7), and who sees and hears of it. */
@InPortal
class DocumentLifeIT {

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
    Trail trail;

    @Inject
    Reporting reporting;

    @Inject
    Clock clock;

    @Test
    void it_lives_from_the_draft_to_the_end_and_leaves_a_whole_trail() {
        var document = office.drafted("LETTER");
        office.does("dl.lead", document, "approve");
        office.does("dl.review", document, "serve");
        office.does("dl.cg.clerk", document, "acknowledge");
        office.does("dl.cg.leader", document, "report", "完成");
        office.does("dl.review", document, "accept");
        office.does("dl.lead", document, "close");

        assertThat(office.now(document).status()).isEqualTo(DocumentStatus.CLOSED);
        assertThat(trail.firstBreak(document.chain())).isZero();
        assertThat(trail.of(document.chain(), List.of(Audience.values())))
                .extracting(entry -> entry.event())
                .containsExactly(
                        "document.drafted",
                        "document.approve",
                        "document.serve",
                        "document.acknowledge",
                        "document.report",
                        "document.accept",
                        "document.close");
        assertThat(clocks.of(document.id())).noneMatch(SupervisionClock::running);
    }

    @Test
    void before_service_it_does_not_exist_for_the_unit_and_never_for_another_one() {
        var document = office.approved("LETTER");
        assertThat(office.sees("dl.cg.leader", document)).isFalse();

        office.does("dl.review", document, "serve");
        assertThat(office.sees("dl.cg.leader", document)).isTrue();
        assertThat(office.sees("dl.cg.handler", document)).isTrue();
        assertThat(office.sees("dl.sj.leader", document)).isFalse();
        assertThat(office.sees("dl.admin", document)).isFalse();
        assertThat(office.sees("wc.lead", document)).isFalse();
    }

    @Test
    void a_revoked_document_asks_for_nothing_more() {
        var document = office.acknowledgedOn(MONDAY);
        on(MONDAY.plusDays(1), () -> office.does("dl.cg.leader", document, "object", "理由"));
        on(MONDAY.plusDays(2), () -> office.does("qh.review", document, "revoke", "撤销"));

        assertThat(clocks.of(document.id())).noneMatch(SupervisionClock::running);
        assertThat(office.possible("dl.cg.leader", document)).isEmpty();
    }

    @Test
    void what_asks_for_no_report_is_closed_once_nobody_can_object() {
        var document = office.acknowledgedOn(MONDAY, "PROPOSAL");
        assertThat(clocks.running(document.id(), Duty.REPORT)).isEmpty();
        on(MONDAY.plusDays(2), () -> {
            assertThatThrownBy(() -> office.does("dl.cg.leader", document, "report", "完成"))
                    .hasMessage("document.report.none");
            assertThatThrownBy(() -> office.does("dl.lead", document, "close"))
                    .hasMessage("document.closure.objection");
        });

        on(MONDAY.plusDays(16), () -> office.does("dl.lead", document, "close"));
        assertThat(office.now(document).status()).isEqualTo(DocumentStatus.CLOSED);
    }

    @Test
    void what_a_unit_owes_that_was_dissolved_is_closed_without_its_report() {
        var document = office.drafted("LETTER");
        office.does("dl.lead", document, "approve");
        office.does("dl.review", document, "serve");
        office.does("dl.cg.clerk", document, "acknowledge");
        office.does("dl.cg.leader", document, "report", "完成");
        reporting.reject(
                given.actor("dl.review"), document.id(), "没有附依据。", clock.today().plusDays(10), -1);
        assertThatThrownBy(() -> office.does("dl.lead", document, "close")).hasMessage("document.closure.report");

        given.tampered("update unit set dissolved_on = '2026-11-01' where code = 'QH-DL-CG'");
        try {
            office.does("dl.lead", document, "close");
        } finally {
            given.tampered("update unit set dissolved_on = null where code = 'QH-DL-CG'");
        }
        assertThat(office.now(document).status()).isEqualTo(DocumentStatus.CLOSED);
        assertThat(clocks.of(document.id())).noneMatch(SupervisionClock::running);
    }

    @Test
    void an_act_that_was_done_is_not_done_again() {
        var document = office.approved("LETTER");

        assertThatThrownBy(() -> office.does("dl.lead", document, "approve")).isInstanceOf(Refusal.NotNow.class);
        assertThatThrownBy(() -> office.does("dl.cg.clerk", document, "serve")).isInstanceOf(Refusal.Unknown.class);
        assertThatThrownBy(() -> office.does("dl.lead", document, "acknowledge"))
                .isInstanceOf(Refusal.NotYours.class);
    }

    @Test
    void whose_turn_it_is_gets_a_letter_that_says_nothing_of_the_content() {
        var document = office.served("LETTER");

        var letters = given.stored(
                "select group_concat(distinct kind order by kind) from outbox where once like ?",
                "%" + document.chain() + ":%");
        assertThat(letters.toString()).isEqualTo("document.approve,document.drafted,document.serve");
        var body = given.stored(
                "select body from outbox where kind = 'document.serve' and once like ?", "%" + document.chain() + ":%");
        assertThat(body.toString())
                .contains(office.now(document).number().orElseThrow())
                .doesNotContain("请报告整改情况，并附凭证");
    }

    @Test
    void the_list_goes_on_where_a_page_ended() {
        var first = office.drafted("LETTER");
        var second = office.drafted("LETTER");
        var third = office.drafted("LETTER");
        var reader = given.actor("dl.intake");

        assertThat(documents.before(reader, 0, 2))
                .extracting(SupervisionDocument::id)
                .containsExactly(third.id(), second.id());
        assertThat(documents.before(reader, second.id(), 1))
                .extracting(SupervisionDocument::id)
                .containsExactly(first.id());
    }
}
