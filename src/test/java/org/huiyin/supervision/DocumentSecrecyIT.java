package org.huiyin.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom a case is about, and who is barred from it, does not learn of it by the document that arises from it. */
@InPortal
class DocumentSecrecyIT {

    private static final String CREDENTIAL = "99010200132";

    @Inject
    Given given;

    @Inject
    GivenDocuments office;

    @Inject
    Documents documents;

    @Inject
    Drafting drafting;

    private Case any;

    @BeforeEach
    void a_case() {
        any = given.filed().inHandling();
    }

    @AfterEach
    void nobody_is_an_officer() {
        given.tampered("update account set officer_id = null where username = 'dl.lead'");
    }

    @Test
    void a_head_whom_the_case_is_about_neither_reads_nor_signs_it_and_gets_no_letter() {
        var accused = given.stored("select id from officer where credential_no = ?", CREDENTIAL);
        given.tampered("update respondent set officer_id = ? where complaint_id = ?", accused, any.id());
        given.tampered("update account set officer_id = ? where username = 'dl.lead'", accused);

        hiddenFromTheHead(linked());
    }

    @Test
    void a_head_who_is_barred_from_the_case_neither_reads_nor_signs_it_and_gets_no_letter() {
        given.tampered(
                "insert into recusal_bar (complaint_id, account_id) values (?, ?)",
                any.id(),
                given.actor("dl.lead").account());

        hiddenFromTheHead(linked());
    }

    @Test
    void the_others_of_the_body_read_it_and_the_head_is_told_where_nothing_stands_against_it() {
        var document = linked();

        assertThat(office.sees("dl.lead", document)).isTrue();
        assertThat(told(document)).isEqualTo(1L);
    }

    private void hiddenFromTheHead(SupervisionDocument document) {
        var head = given.actor("dl.lead");
        assertThat(office.sees("dl.lead", document)).isFalse();
        assertThat(documents.before(head, 0, 50)).noneMatch(each -> each.id() == document.id());
        assertThat(documents.issuedBecauseOf(head, any.id())).isEmpty();
        assertThat(told(document)).isEqualTo(0L);
        assertThat(office.sees("dl.review", document)).isTrue();
    }

    private SupervisionDocument linked() {
        return drafting.draft(
                given.actor("dl.review"),
                GivenDocuments.with("LETTER", "QH-DL-CG", "关于规范检查程序的监督文书", "请报告。", any.number(), true));
    }

    private Object told(SupervisionDocument document) {
        return given.stored(
                "select count(*) from outbox where once like ?",
                "%" + document.chain() + ":%:" + given.actor("dl.lead").account());
    }
}
