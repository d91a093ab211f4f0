package org.huiyin.supervision.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.huiyin.given.Given;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The internal reason tells the complaint behind it, so whom that is about reads it no more than the officer does (rules A7, D7). */
@InPortal
class SuspensionSecrecyIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Inject
    Given given;

    @Inject
    GivenSuspensions suspended;

    @Inject
    SuspensionActs acts;

    @Inject
    Suspensions suspensions;

    @Inject
    SuspensionRules rules;

    @AfterEach
    void everybody_is_valid_again() {
        suspended.end();
        given.tampered("update account set officer_id = null where username = 'qh.lead'");
    }

    @Test
    void whoever_of_the_body_the_case_is_about_learns_nothing_of_what_is_proposed_because_of_it() {
        on(MONDAY, () -> {
            var any = suspended.rechecked();
            var accused = given.stored("select id from officer where credential_no = '99010200132'");
            given.tampered("update respondent set officer_id = ? where complaint_id = ?", accused, any.id());
            given.tampered("update account set officer_id = ? where username = 'qh.lead'", accused);

            var suspension = suspended.propose(suspended.command(any, "QH-DL-SF", "谷雨晴", "", 1, "事由。", false));

            var head = given.actor("qh.lead");
            assertThat(told(suspension)).isEqualTo(0L);
            assertThatThrownBy(() -> suspensions.visible(head, suspension.id())).isInstanceOf(Refusal.Unknown.class);
            assertThatThrownBy(() -> acts.perform(head, suspension.id(), SuspensionAct.APPROVE, "", -1))
                    .isInstanceOf(Refusal.Unknown.class);
            assertThat(suspensions.issuedBecauseOf(head, any.id())).isEmpty();
            assertThat(rules.possible(head, suspension)).isEmpty();
        });
    }

    @Test
    void the_others_of_the_body_read_it() {
        var suspension = suspended.proposed(MONDAY);

        assertThat(told(suspension)).isEqualTo(1L);
        for (var inside : new String[] {"qh.lead", "qh.review"})
            assertThat(rules.inside(given.actor(inside), suspensions.visible(given.actor(inside), suspension.id())))
                    .isTrue();
    }

    private Object told(CredentialSuspension suspension) {
        return given.stored(
                "select count(*) from outbox where once like ?",
                "%" + suspension.chain() + ":" + given.actor("qh.lead").account());
    }
}
