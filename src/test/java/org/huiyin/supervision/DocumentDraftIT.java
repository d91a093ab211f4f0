package org.huiyin.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.on;
import static org.huiyin.supervision.GivenDocuments.command;
import static org.huiyin.supervision.GivenDocuments.with;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.given.Given;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** A supervision document is drafted by one, signed by another, numbered without gaps, and names no case. */
@InPortal
class DocumentDraftIT {

    @Inject
    GivenDocuments office;

    @Inject
    Given given;

    @Inject
    Drafting drafting;

    @Inject
    DocumentActs acts;

    @Test
    void nobody_signs_their_own_draft() {
        var document = drafting.draft(given.actor("dl.lead"), command("LETTER", "QH-DL-CG"));

        assertThatThrownBy(() -> office.does("dl.lead", document, "approve")).hasMessage("document.approval.own");
    }

    @Test
    void only_whoever_wrote_the_draft_changes_it_and_nobody_after_it_was_signed() {
        var document = office.drafted("LETTER");
        var dispatcher = given.actor("dl.dispatch");
        assertThatThrownBy(() -> drafting.edit(dispatcher, document.id(), command("NOTICE", "QH-DL-CG"), -1))
                .hasMessage("document.draft.anothers");

        office.does("dl.lead", document, "approve");
        var drafter = given.actor("dl.review");
        assertThatThrownBy(() -> drafting.edit(drafter, document.id(), command("NOTICE", "QH-DL-CG"), -1))
                .isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void numbers_count_by_body_year_and_kind_without_gaps() {
        var before = serial(office.approved("OPINION"));

        var discarded = office.drafted("OPINION");
        office.does("dl.review", discarded, "discard");
        assertThat(office.now(discarded).number()).isEmpty();
        assertThat(serial(office.approved("OPINION"))).isEqualTo(before + 1);
        var letter = office.approved("LETTER");
        assertThat(serial(office.approved("LETTER"))).isEqualTo(serial(letter) + 1);
        assertThat(office.now(letter).number().orElseThrow()).matches(".+〔\\d{4}〕[1-9]\\d*号");
    }

    @Test
    void a_new_year_begins_at_one() {
        var document = new AtomicReference<SupervisionDocument>();
        on(LocalDate.of(2031, 1, 6), () -> document.set(office.approved("DECISION")));

        assertThat(office.now(document.get()).number().orElseThrow()).endsWith("〔2031〕1号");
    }

    @Test
    void an_approval_that_fails_takes_no_number() {
        var before = serial(office.approved("NOTICE"));
        var document = office.drafted("NOTICE");

        assertThatThrownBy(() -> acts.perform(
                        given.actor("dl.lead"),
                        document.id(),
                        DocumentAct.APPROVE,
                        new DocumentActs.Said("", null, 77)))
                .isInstanceOf(Refusal.Invalid.class);
        assertThat(serial(office.approved("NOTICE"))).isEqualTo(before + 1);
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
        office.does("dl.lead", document, "approve");

        assertThatThrownBy(() -> office.does("dl.review", document, "serve")).hasMessage("document.service.nobody");
    }

    private int serial(SupervisionDocument document) {
        var number = office.now(document).number().orElseThrow();
        return Integer.parseInt(number.replaceAll(".*〕(\\d+)号", "$1"));
    }
}
