package org.huiyin.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Trail;
import org.huiyin.given.Given;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** A supervision document from the draft to the end (rules D7), and what it must never tell. */
@InPortal
class SupervisionDocumentIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Inject
    Given given;

    @Inject
    Drafting drafting;

    @Inject
    Documents documents;

    @Inject
    DocumentRules rules;

    @Inject
    DocumentActs acts;

    @Inject
    SupervisionClocks clocks;

    @Inject
    SupervisionReminders reminders;

    @Inject
    Trail trail;

    @Test
    void it_lives_from_the_draft_to_the_end_and_leaves_a_whole_trail() {
        var document = drafted("LETTER");
        does("dl.lead", document, "approve");
        does("dl.review", document, "serve");
        does("dl.cg.clerk", document, "acknowledge");
        does("dl.cg.leader", document, "report", "完成");
        does("dl.review", document, "accept");
        does("dl.lead", document, "close");

        assertThat(now(document).status()).isEqualTo(DocumentStatus.CLOSED);
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
    void nobody_signs_their_own_draft() {
        var document = drafting.draft(given.actor("dl.lead"), command("LETTER", "QH-DL-CG"));

        assertThatThrownBy(() -> does("dl.lead", document, "approve")).hasMessage("document.approval.own");
    }

    @Test
    void only_whoever_wrote_the_draft_changes_it_and_nobody_after_it_was_signed() {
        var document = drafted("LETTER");
        var dispatcher = given.actor("dl.dispatch");
        assertThatThrownBy(() -> drafting.edit(dispatcher, document.id(), command("NOTICE", "QH-DL-CG"), -1))
                .hasMessage("document.draft.anothers");

        does("dl.lead", document, "approve");
        var drafter = given.actor("dl.review");
        assertThatThrownBy(() -> drafting.edit(drafter, document.id(), command("NOTICE", "QH-DL-CG"), -1))
                .isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void numbers_count_by_body_year_and_kind_without_gaps() {
        var before = serial(approved("OPINION"));

        var discarded = drafted("OPINION");
        does("dl.review", discarded, "discard");
        assertThat(now(discarded).number()).isEmpty();
        assertThat(serial(approved("OPINION"))).isEqualTo(before + 1);
        var letter = approved("LETTER");
        assertThat(serial(approved("LETTER"))).isEqualTo(serial(letter) + 1);
        assertThat(now(letter).number().orElseThrow()).matches(".+〔\\d{4}〕[1-9]\\d*号");
    }

    @Test
    void a_new_year_begins_at_one() {
        var document = new AtomicReference<SupervisionDocument>();
        on(LocalDate.of(2031, 1, 6), () -> document.set(approved("DECISION")));

        assertThat(now(document.get()).number().orElseThrow()).endsWith("〔2031〕1号");
    }

    @Test
    void an_approval_that_fails_takes_no_number() {
        var before = serial(approved("NOTICE"));
        var document = drafted("NOTICE");

        assertThatThrownBy(() -> acts.perform(
                        given.actor("dl.lead"),
                        document.id(),
                        DocumentAct.APPROVE,
                        new DocumentActs.Said("", null, 77)))
                .isInstanceOf(Refusal.Invalid.class);
        assertThat(serial(approved("NOTICE"))).isEqualTo(before + 1);
    }

    @Test
    void before_service_it_does_not_exist_for_the_unit_and_never_for_another_one() {
        var document = approved("LETTER");
        assertThat(sees("dl.cg.leader", document)).isFalse();

        does("dl.review", document, "serve");
        assertThat(sees("dl.cg.leader", document)).isTrue();
        assertThat(sees("dl.cg.handler", document)).isTrue();
        assertThat(sees("dl.sj.leader", document)).isFalse();
        assertThat(sees("dl.admin", document)).isFalse();
        assertThat(sees("wc.lead", document)).isFalse();
    }

    @Test
    void the_kind_sets_how_long_each_clock_runs() {
        on(MONDAY, () -> {
            var letter = served("LETTER");
            assertThat(due(letter, Duty.REPORT)).isEqualTo(MONDAY.plusDays(30));
            assertThat(due(letter, Duty.OBJECTION)).isEqualTo(MONDAY.plusDays(15));
            assertThat(due(letter, Duty.SIGN)).isEqualTo(MONDAY.plusDays(2));
            var notice = served("NOTICE");
            // 20 days end on a Sunday; the next working day counts (Civil Code art. 203).
            assertThat(due(notice, Duty.REPORT)).isEqualTo(MONDAY.plusDays(21));
        });
    }

    @Test
    void an_objection_is_heard_for_fifteen_days_and_not_on_the_next() {
        var document = acknowledgedOn(MONDAY);
        on(MONDAY.plusDays(15), () -> assertThat(possible("dl.cg.leader", document))
                .contains(DocumentAct.OBJECT));
        on(MONDAY.plusDays(16), () -> assertThatThrownBy(() -> does("dl.cg.leader", document, "object", "理由"))
                .hasMessage("document.objection.late"));
    }

    @Test
    void who_drafted_or_signed_does_not_recheck_and_the_body_above_helps_out() {
        var document = acknowledgedOn(MONDAY);
        assertThat(sees("qh.review", document)).isFalse();
        on(MONDAY.plusDays(3), () -> does("dl.cg.leader", document, "object", "理由"));

        assertThatThrownBy(() -> does("dl.review", document, "uphold", "维持")).hasMessage("document.recheck.own");
        assertThatThrownBy(() -> does("dl.lead", document, "revoke", "撤销")).hasMessage("document.recheck.own");
        on(MONDAY.plusDays(4), () -> does("qh.review", document, "uphold", "维持"));
        assertThat(now(document).status()).isEqualTo(DocumentStatus.RECHECKED);
    }

    @Test
    void who_objects_loses_no_day_for_the_report() {
        var document = acknowledgedOn(MONDAY);
        on(MONDAY.plusDays(14), () -> does("dl.cg.leader", document, "object", "理由"));
        assertThat(clocks.running(document.id(), Duty.REPORT)).isEmpty();

        on(MONDAY.plusDays(28), () -> {
            does("qh.review", document, "uphold", "维持");
            assertThat(due(document, Duty.REPORT)).isEqualTo(MONDAY.plusDays(28 + 30));
        });
    }

    @Test
    void a_revoked_document_asks_for_nothing_more() {
        var document = acknowledgedOn(MONDAY);
        on(MONDAY.plusDays(1), () -> does("dl.cg.leader", document, "object", "理由"));
        on(MONDAY.plusDays(2), () -> does("qh.review", document, "revoke", "撤销"));

        assertThat(clocks.of(document.id())).noneMatch(SupervisionClock::running);
        assertThat(possible("dl.cg.leader", document)).isEmpty();
    }

    @Test
    void a_report_that_lacks_something_is_given_again_by_the_new_day() {
        var document = acknowledgedOn(MONDAY);
        on(MONDAY.plusDays(9), () -> {
            does("dl.cg.leader", document, "report", "已完成");
            acts.perform(
                    given.actor("dl.lead"),
                    document.id(),
                    DocumentAct.REJECT,
                    new DocumentActs.Said("缺少凭证", MONDAY.plusDays(20), -1));
            assertThat(due(document, Duty.REPORT)).isEqualTo(MONDAY.plusDays(20));
            does("dl.cg.leader", document, "report", "补齐凭证");
        });

        assertThat(documents.reports(document.id()))
                .extracting(DocumentReport::round)
                .containsExactly(1, 2);
    }

    @Test
    void a_new_day_for_the_report_lies_ahead() {
        var document = acknowledgedOn(MONDAY);
        on(MONDAY.plusDays(9), () -> {
            does("dl.cg.leader", document, "report", "已完成");
            assertThatThrownBy(() -> acts.perform(
                            given.actor("dl.lead"),
                            document.id(),
                            DocumentAct.REJECT,
                            new DocumentActs.Said("缺少凭证", MONDAY.plusDays(9), -1)))
                    .isInstanceOf(Refusal.Invalid.class);
        });
    }

    @Test
    void what_asks_for_no_report_is_closed_once_nobody_can_object() {
        var document = acknowledgedOn(MONDAY, "PROPOSAL");
        assertThat(clocks.running(document.id(), Duty.REPORT)).isEmpty();
        on(MONDAY.plusDays(2), () -> {
            assertThatThrownBy(() -> does("dl.cg.leader", document, "report", "完成"))
                    .hasMessage("document.report.none");
            assertThatThrownBy(() -> does("dl.lead", document, "close")).hasMessage("document.closure.objection");
        });

        on(MONDAY.plusDays(16), () -> does("dl.lead", document, "close"));
        assertThat(now(document).status()).isEqualTo(DocumentStatus.CLOSED);
    }

    @Test
    void an_act_that_was_done_is_not_done_again() {
        var document = approved("LETTER");

        assertThatThrownBy(() -> does("dl.lead", document, "approve")).isInstanceOf(Refusal.NotNow.class);
        assertThatThrownBy(() -> does("dl.cg.clerk", document, "serve")).isInstanceOf(Refusal.Unknown.class);
        assertThatThrownBy(() -> does("dl.lead", document, "acknowledge")).isInstanceOf(Refusal.NotYours.class);
    }

    @Test
    void a_document_names_no_case() {
        var spaced = "请核查 ＴＳ990102 20261122 00001 反映的问题";

        assertThatThrownBy(() ->
                        drafting.draft(given.actor("dl.review"), with("LETTER", "QH-DL-CG", "标题", spaced, "", false)))
                .isInstanceOfSatisfying(Refusal.Invalid.class, refused -> assertThat(refused.errors())
                        .extracting(error -> error.key())
                        .containsExactly("document.text.caseNumber"));
    }

    @Test
    void who_writes_to_the_unit_of_a_linked_case_says_that_they_know() {
        var any = given.filed().accepted();
        var drafter = given.actor("dl.intake");

        assertThatThrownBy(() -> drafting.draft(drafter, with("LETTER", "QH-DL-CG", "标题", "正文", any.number(), false)))
                .isInstanceOf(Refusal.Invalid.class);
        var document = drafting.draft(drafter, with("LETTER", "QH-DL-CG", "标题", "正文", any.number(), true));
        assertThat(document.complaintId()).contains(any.id());
    }

    @Test
    void a_body_supervises_its_own_region_and_not_itself() {
        var drafter = given.actor("dl.review");

        for (var foreign : List.of("QH-SJ", "QH-WC-YJ", "QH-DL-SF"))
            assertThatThrownBy(() -> drafting.draft(drafter, command("LETTER", foreign)))
                    .isInstanceOf(Refusal.Invalid.class);
        assertThat(drafting.draft(given.actor("qh.review"), command("LETTER", "QH-DL-CG"))
                        .status())
                .isEqualTo(DocumentStatus.DRAFT);
    }

    @Test
    void a_unit_that_nobody_leads_here_cannot_be_served() {
        var document = drafting.draft(given.actor("dl.review"), command("LETTER", "QH-DL-WJ"));
        does("dl.lead", document, "approve");

        assertThatThrownBy(() -> does("dl.review", document, "serve")).hasMessage("document.service.nobody");
    }

    @Test
    void whose_turn_it_is_gets_a_letter_that_says_nothing_of_the_content() {
        var document = served("LETTER");

        var letters = given.stored(
                "select group_concat(distinct kind order by kind) from outbox where once like ?",
                "%" + document.chain() + ":%");
        assertThat(letters.toString()).isEqualTo("document.approve,document.drafted,document.serve");
        var body = given.stored(
                "select body from outbox where kind = 'document.serve' and once like ?", "%" + document.chain() + ":%");
        assertThat(body.toString())
                .contains(now(document).number().orElseThrow())
                .doesNotContain("请报告整改情况，并附凭证");
    }

    @Test
    void who_is_late_is_reminded_before_and_after_and_then_no_more() {
        var document = acknowledgedOn(MONDAY);

        for (var day = 1; day < 60; day++) on(MONDAY.plusDays(day), this::remind);
        // The head; other tests may have given the unit another one.
        assertThat(kinds(document, "document.soon")).isPositive().isEqualTo(kinds(document, "document.late"));
    }

    @Test
    void a_clock_that_is_counted_again_keeps_its_promise() {
        var document = acknowledgedOn(MONDAY);
        var due = due(document, Duty.REPORT);

        for (var last = reminders.recountAfter(0); last > 0; ) last = reminders.recountAfter(last);
        assertThat(due(document, Duty.REPORT)).isEqualTo(due);
    }

    @Test
    void the_list_goes_on_where_a_page_ended() {
        var first = drafted("LETTER");
        var second = drafted("LETTER");
        var third = drafted("LETTER");
        var reader = given.actor("dl.intake");

        assertThat(documents.before(reader, 0, 2))
                .extracting(SupervisionDocument::id)
                .containsExactly(third.id(), second.id());
        assertThat(documents.before(reader, second.id(), 1))
                .extracting(SupervisionDocument::id)
                .containsExactly(first.id());
    }

    private long kinds(SupervisionDocument document, String kind) {
        return ((Number) given.stored(
                        "select count(*) from outbox where kind = ? and once like ?",
                        kind,
                        "%" + document.chain() + ":%"))
                .longValue();
    }

    private void remind() {
        while (reminders.next()) continue;
    }

    private SupervisionDocument drafted(String kind) {
        return drafting.draft(given.actor("dl.review"), command(kind, "QH-DL-CG"));
    }

    private SupervisionDocument approved(String kind) {
        var document = drafted(kind);
        does("dl.lead", document, "approve");
        return document;
    }

    private SupervisionDocument served(String kind) {
        var document = approved(kind);
        does("dl.review", document, "serve");
        return document;
    }

    private SupervisionDocument acknowledgedOn(LocalDate day) {
        return acknowledgedOn(day, "LETTER");
    }

    private SupervisionDocument acknowledgedOn(LocalDate day, String kind) {
        var document = new AtomicReference<SupervisionDocument>();
        on(day, () -> {
            document.set(served(kind));
            does("dl.cg.clerk", document.get(), "acknowledge");
        });
        return document.get();
    }

    private static DraftDocument command(String kind, String unitCode) {
        return with(kind, unitCode, "关于规范检查程序的监督文书", "请报告整改情况，并附凭证。", "", false);
    }

    private static DraftDocument with(
            String kind, String unitCode, String title, String text, String complaint, boolean aware) {
        return new DraftDocument(kind, unitCode, title, text, "", complaint, aware);
    }

    private void does(String username, SupervisionDocument document, String act) {
        does(username, document, act, "");
    }

    private void does(String username, SupervisionDocument document, String act, String text) {
        var named = DocumentAct.valueOf(act.toUpperCase(Locale.ROOT));
        acts.perform(given.actor(username), document.id(), named, new DocumentActs.Said(text, null, -1));
    }

    private List<DocumentAct> possible(String username, SupervisionDocument document) {
        return rules.possible(given.actor(username), now(document));
    }

    private boolean sees(String username, SupervisionDocument document) {
        try {
            documents.visible(given.actor(username), document.id());
            return true;
        } catch (Refusal.Unknown hidden) {
            return false;
        }
    }

    private SupervisionDocument now(SupervisionDocument document) {
        return documents.visible(given.actor("dl.review"), document.id());
    }

    private int serial(SupervisionDocument document) {
        var number = now(document).number().orElseThrow();
        return Integer.parseInt(number.replaceAll(".*〕(\\d+)号", "$1"));
    }

    private LocalDate due(SupervisionDocument document, Duty duty) {
        return clocks.running(document.id(), duty).orElseThrow().dueDay();
    }

    private static void on(LocalDate day, Runnable work) {
        Clock.at(day.atTime(LocalTime.of(10, 0)).atZone(Clock.CHINA).toInstant(), work);
    }
}
