package org.huiyin.supervision.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.huiyin.audit.Trail;
import org.huiyin.given.Given;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.huiyin.routing.Credentials;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A suspended credential keeps its holder from every case, from its notice to its last day, and gives away nothing of the complaint
 * behind it (rules A7, D7). Cases are handled by the justice bureau of Dongling, whose officers the city suspends. March 2027 has no
 * holidays; 1 March is a Monday.
 */
@InPortal
class CredentialSuspensionIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private static final String WHY = GivenSuspensions.WHY;

    @Inject
    Given given;

    @Inject
    GivenSuspensions suspended;

    @Inject
    SuspensionActs acts;

    @Inject
    Credentials credentials;

    @Inject
    Trail trail;

    /** The cast goes on handling in the other tests. */
    @AfterEach
    void everybody_is_valid_again() {
        suspended.end();
    }

    @Test
    void the_notice_is_owed_three_working_days_after_the_approval_and_lasts_for_its_months() {
        var suspension = suspended.approved(MONDAY.plusDays(3)); // a Thursday

        assertThat(suspension.notice().orElseThrow().dueDay()).isEqualTo(MONDAY.plusDays(8));
        on(MONDAY.plusDays(4), () -> suspended.serve(suspension));
        assertThat(suspended.now(suspension).endsOn()).contains(LocalDate.of(2027, 9, 5));
        assertThat(suspended.now(suspension).number().orElseThrow()).contains("〔2027〕");
        assertThat(trail.firstBreak(suspension.chain())).isZero();
    }

    @Test
    void whoever_proposed_it_does_not_decide_and_nobody_decides_twice() {
        var suspension = suspended.proposed(MONDAY);

        assertThatThrownBy(() -> acts.perform(given.actor("qh.review"), suspension.id(), SuspensionAct.APPROVE, "", -1))
                .isInstanceOf(Refusal.NotYours.class);
        on(MONDAY, () -> {
            acts.perform(given.actor("qh.lead"), suspension.id(), SuspensionAct.REFUSE, WHY, 0);
            assertThatThrownBy(
                            () -> acts.perform(given.actor("qh.lead"), suspension.id(), SuspensionAct.APPROVE, "", 0))
                    .isInstanceOf(Refusal.NotNow.class);
        });
        assertThat(suspended.now(suspension).status()).isEqualTo(SuspensionStatus.REFUSED);
    }

    @Test
    void what_somebody_else_has_changed_meanwhile_is_read_again() {
        var suspension = suspended.approved(MONDAY);

        assertThatThrownBy(() -> acts.perform(given.actor("qh.lead"), suspension.id(), SuspensionAct.LIFT, WHY, 0))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessage("platform.invalid");
    }

    @Test
    void a_body_suspends_an_officer_once_at_a_time() {
        suspended.proposed(MONDAY);

        on(MONDAY, () -> assertThatThrownBy(
                        () -> suspended.propose(suspended.command("QH-DL-SF", "谷雨晴", "", 6, "案卷评查发现的问题。")))
                .isInstanceOf(Refusal.Invalid.class));
    }

    @Test
    void lifted_frees_and_revoked_blocks_for_good() {
        var lifted = suspended.approved(MONDAY);
        on(MONDAY, () -> {
            suspended.serve(lifted);
            acts.perform(given.actor("qh.lead"), lifted.id(), SuspensionAct.LIFT, "已经查清，不存在问题。", -1);
            assertThat(credentials.blocked(given.actor("dl.sf.handler"))).isFalse();
        });
        var revoked = suspended.approved(MONDAY);
        on(MONDAY, () -> {
            suspended.serve(revoked);
            acts.perform(given.actor("qh.lead"), revoked.id(), SuspensionAct.REVOKE, WHY, -1);
        });
        on(MONDAY.plusYears(3), () -> assertThat(credentials.blocked(given.actor("dl.sf.handler")))
                .isTrue());
    }
}
