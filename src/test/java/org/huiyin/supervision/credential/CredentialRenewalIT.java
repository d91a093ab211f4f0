package org.huiyin.supervision.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.given.Given;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.huiyin.routing.Credentials;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A credential that was issued again, and has a last day, is followed by the next one (rules A7, D7). */
@InPortal
class CredentialRenewalIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate ENTERED = MONDAY.plusDays(8);
    private static final LocalDate FROM = MONDAY.plusDays(14);
    private static final String OLD = "99010200301";
    private static final String NEW = "99010299301";

    @Inject
    Given given;

    @Inject
    GivenSuspensions suspended;

    @Inject
    SuspensionActs acts;

    @Inject
    CredentialIssue credentials;

    @Inject
    Credentials valid;

    @AfterEach
    void everybody_has_the_credential_of_before() {
        suspended.end();
        given.tampered("delete from officer_credential");
        given.tampered("update officer set credential_no = ? where name = '谷雨晴'", OLD);
        given.tampered("update credential_suspension set reissued_from = null, reissued_until = null");
    }

    @Test
    void the_next_one_can_be_entered_before_the_last_day_and_leaves_no_gap() {
        var last = FROM.plusDays(10);
        revoked();
        on(ENTERED, () -> issue(NEW, FROM, last));
        on(FROM.plusDays(5), () -> {
            refused("credential.issue.validFrom.before", NEW + "1", FROM, null);
            refused("credential.issue.validFrom.gap", NEW + "1", last.plusDays(2), null);
            refused("credential.issue.validUntil.before", NEW + "1", FROM.plusDays(6), last);
            issue(NEW + "1", last.plusDays(1), last.plusDays(20));
            assertThat(blocked()).isFalse();
        });
        for (var day : List.of(last, last.plusDays(1), last.plusDays(20)))
            on(day, () -> assertThat(blocked()).as(day.toString()).isFalse());
        on(last.plusDays(21), () -> assertThat(blocked()).isTrue());
    }

    @Test
    void a_revocation_of_long_ago_does_not_block_again_while_a_later_credential_is_valid() {
        var any = made(MONDAY, suspended::rechecked).get();
        var last = FROM.plusDays(60);
        revoked();
        on(ENTERED, () -> issue(NEW, FROM, last));
        on(FROM, () -> {
            var again = suspended.propose(suspended.command(any, "QH-DL-SF", "谷雨晴", "", 1, "再次发现签名不规范。", false));
            acts.perform(given.actor("qh.lead"), again.id(), SuspensionAct.APPROVE, "", -1);
            suspended.serve(again);
            revoke(again);
        });
        on(FROM.plusDays(1), () -> {
            assertThat(blocked()).isTrue();
            issue(NEW + "1", FROM.plusDays(7), null);
        });

        on(FROM.plusDays(6), () -> assertThat(blocked()).isTrue());
        for (var day : List.of(FROM.plusDays(7), last, last.plusDays(1)))
            on(day, () -> assertThat(blocked()).as(day.toString()).isFalse());
        on(FROM.plusDays(8), () -> refused("credential.issue.notTaken", NEW + "2", last, null));
    }

    private void revoked() {
        var suspension = suspended.approved(MONDAY);
        on(MONDAY, () -> suspended.serve(suspension));
        on(MONDAY.plusDays(7), () -> revoke(suspension));
    }

    private void revoke(CredentialSuspension suspension) {
        acts.perform(given.actor("qh.lead"), suspension.id(), SuspensionAct.REVOKE, GivenSuspensions.WHY, -1);
    }

    private boolean blocked() {
        return valid.blocked(given.actor("dl.sf.handler"));
    }

    private void issue(String number, LocalDate from, @Nullable LocalDate until) {
        credentials.issue(
                given.actor("dl.admin"),
                new IssueCredential("QH-DL-SF", "谷雨晴", "", number, from, until, "省司法厅证件核发〔2027〕3号"));
    }

    private void refused(String key, String number, LocalDate from, @Nullable LocalDate until) {
        assertThatThrownBy(() -> issue(number, from, until))
                .isInstanceOfSatisfying(Refusal.Invalid.class, wrong -> assertThat(wrong.errors())
                        .anySatisfy(error -> assertThat(error.key()).isEqualTo(key)));
    }
}
