package org.huiyin.supervision.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.account.Account;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Trail;
import org.huiyin.audit.TrailEntry;
import org.huiyin.complaint.handling.HandlerChoice;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.huiyin.routing.Credentials;
import org.huiyin.unit.Officers;
import org.huiyin.unit.Units;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose credential was revoked may get another one: it is valid from its day, and what was decided stays on file (rules A7, D7). */
@InPortal
class CredentialIssueIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate REVOKED = MONDAY.plusDays(7);
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
    Suspensions suspensions;

    @Inject
    CredentialIssue credentials;

    @Inject
    Credentials valid;

    @Inject
    HandlerChoice handlers;

    @Inject
    Officers officers;

    @Inject
    Units units;

    @Inject
    Trail trail;

    @AfterEach
    void everybody_has_the_credential_of_before() {
        suspended.end();
        given.tampered("delete from officer_credential");
        given.tampered("update officer set credential_no = ? where name = '谷雨晴'", OLD);
        given.tampered("update credential_suspension set reissued_from = null, reissued_until = null");
    }

    @Test
    void the_new_one_is_valid_from_its_day() {
        var any = new Case[1];
        on(MONDAY, () -> any[0] = given.filed().inHandlingWith("QH-DL-SJ"));
        revoked();
        on(ENTERED, () -> issue(NEW, FROM, null));

        on(FROM.minusDays(1), () -> assertThat(blocked()).isTrue());
        on(FROM, () -> {
            assertThat(blocked()).isFalse();
            assertThat(handlers.candidates(given.actor("dl.sf.leader"), any[0].now()))
                    .extracting(Account::username)
                    .contains("dl.sf.handler");
            var officer = given.actor("dl.sf.handler").officerId();
            assertThat(suspensions.blocking(given.actor("dl.sf.leader"), officer))
                    .isFalse();
        });
    }

    @Test
    void what_was_decided_and_the_number_before_stay_on_file() {
        var suspension = revoked();
        on(ENTERED, () -> issue(NEW, FROM, FROM.plusYears(5)));

        var stored = suspended.now(suspension);
        assertThat(stored.status()).isEqualTo(SuspensionStatus.REVOKED);
        assertThat(stored.credentialNo()).contains(OLD);
        assertThat(stored.officer().credentialNo()).isEqualTo(NEW);
        assertThat(stored.ending().flatMap(SuspensionEnding::reason)).contains(GivenSuspensions.WHY);
        for (var number : List.of(OLD, NEW))
            assertThat(units.officerWith(number).orElseThrow().id())
                    .as(number)
                    .isEqualTo(stored.officer().id());
        assertThat(officers.issuedBefore(0, 1)).singleElement().satisfies(one -> {
            assertThat(one.number()).isEqualTo(NEW);
            assertThat(one.replacedNo()).contains(OLD);
            assertThat(one.validUntil()).contains(FROM.plusYears(5));
        });
        assertThat(trail.of(suspension.chain(), List.of(Audience.PARTY)))
                .extracting(TrailEntry::event)
                .endsWith("credential.revoke", "credential.reissued");
        assertThat(trail.firstBreak(suspension.chain())).isZero();
        assertThat(given.stored(
                        "select count(*) from outbox where once = ?",
                        "credential.reissued:" + suspension.chain() + ":"
                                + given.actor("dl.sf.leader").account() + ":" + NEW))
                .isEqualTo(1L);
    }

    @Test
    void after_its_last_day_the_officer_has_none_again_and_may_get_the_next() {
        revoked();
        on(ENTERED, () -> issue(NEW, FROM, FROM.plusDays(10)));
        on(FROM.plusDays(10), () -> assertThat(blocked()).isFalse());
        on(FROM.plusDays(11), () -> {
            assertThat(blocked()).isTrue();
            issue(NEW + "1", FROM.plusDays(12), null);
        });
        on(FROM.plusDays(12), () -> assertThat(blocked()).isFalse());
    }

    @Test
    void the_new_one_can_be_suspended_like_the_one_before() {
        var any = made(MONDAY, suspended::rechecked).get();
        revoked();
        on(ENTERED, () -> assertThatThrownBy(() -> proposeAgain(any)).isInstanceOf(Refusal.Invalid.class));
        on(ENTERED, () -> issue(NEW, FROM, null));

        on(FROM, () -> {
            var again = proposeAgain(any);
            assertThat(again.credentialNo()).contains(NEW);
            acts.perform(given.actor("qh.lead"), again.id(), SuspensionAct.APPROVE, "", -1);
            suspended.serve(again);
            assertThat(blocked()).isTrue();
        });
    }

    @Test
    void only_what_was_taken_back_is_issued_again_and_once() {
        on(ENTERED, () -> refused("credential.issue.notTaken", NEW, FROM, null));
        var suspension = suspended.approved(MONDAY);
        on(MONDAY, () -> suspended.serve(suspension));
        on(ENTERED, () -> refused("credential.issue.notTaken", NEW, FROM, null));
        on(ENTERED, () -> revoke(suspension));
        on(ENTERED, () -> issue(NEW, FROM, null));

        on(ENTERED, () -> refused("credential.issue.notTaken", NEW + "1", FROM, null));
    }

    @Test
    void a_number_that_is_or_was_on_file_and_days_that_cannot_be_are_refused() {
        revoked();
        on(ENTERED, () -> {
            refused("officer.numberTaken", OLD, FROM, null);
            refused("officer.numberTaken", "99010200067", FROM, null);
            refused("credential.issue.validFrom.early", NEW, REVOKED, null);
            refused("credential.issue.validFrom.late", NEW, ENTERED.plusYears(1).plusDays(1), null);
            refused("credential.issue.validUntil.early", NEW, FROM, FROM.minusDays(1));
            refused("credential.issue.validUntil.early", NEW, ENTERED, ENTERED.minusDays(1));
            refused("credential.issue.number.missing", " ", FROM, null);
            assertThat(blocked()).isTrue();
        });
    }

    @Test
    void only_an_administrator_enters_it_and_nobody_for_themselves() {
        revoked();
        var command = command(NEW, FROM, null);
        on(ENTERED, () -> {
            for (var other : List.of("qh.lead", "dl.lead", "dl.sf.leader", "dl.sf.handler"))
                assertThatThrownBy(() -> credentials.issue(given.actor(other), command))
                        .as(other)
                        .isInstanceOf(Refusal.NotYours.class);
            suspended.standingForTheOfficer(
                    "dl.admin", () -> assertThatThrownBy(() -> credentials.issue(given.actor("dl.admin"), command))
                            .isInstanceOf(Refusal.NotYours.class));
        });
    }

    private CredentialSuspension revoked() {
        var suspension = suspended.approved(MONDAY);
        on(MONDAY, () -> suspended.serve(suspension));
        on(REVOKED, () -> revoke(suspension));
        on(REVOKED, () -> assertThat(blocked()).isTrue());
        return suspension;
    }

    private void revoke(CredentialSuspension suspension) {
        acts.perform(given.actor("qh.lead"), suspension.id(), SuspensionAct.REVOKE, GivenSuspensions.WHY, -1);
    }

    private CredentialSuspension proposeAgain(Case any) {
        return suspended.propose(suspended.command(any, "QH-DL-SF", "谷雨晴", "", 1, "再次发现签名不规范。", false));
    }

    private boolean blocked() {
        return valid.blocked(given.actor("dl.sf.handler"));
    }

    private void issue(String number, LocalDate from, @Nullable LocalDate until) {
        credentials.issue(given.actor("dl.admin"), command(number, from, until));
    }

    private void refused(String key, String number, LocalDate from, @Nullable LocalDate until) {
        assertThatThrownBy(() -> issue(number, from, until))
                .isInstanceOfSatisfying(Refusal.Invalid.class, wrong -> assertThat(wrong.errors())
                        .anySatisfy(error -> assertThat(error.key()).isEqualTo(key)));
    }

    private static IssueCredential command(String number, LocalDate from, @Nullable LocalDate until) {
        return new IssueCredential("QH-DL-SF", "谷雨晴", "", number, from, until, "省司法厅证件核发〔2027〕3号");
    }
}
