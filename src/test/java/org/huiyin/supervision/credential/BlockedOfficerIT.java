package org.huiyin.supervision.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.account.Account;
import org.huiyin.audit.Trail;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.HandlerChoice;
import org.huiyin.complaint.recheck.RecheckOutcome;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.huiyin.routing.Credentials;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever has no valid credential takes no part in a case, and is told of no more than they need to know (rules D7). */
@InPortal
class BlockedOfficerIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Inject
    Given given;

    @Inject
    GivenSuspensions suspended;

    @Inject
    Suspensions suspensions;

    @Inject
    SuspensionRules rules;

    @Inject
    SuspensionPass pass;

    @Inject
    Credentials credentials;

    @Inject
    HandlerChoice handlers;

    @Inject
    PossibleActs possible;

    @Inject
    Clocks clocks;

    @Inject
    Trail trail;

    /** The cast goes on handling in the other tests. */
    @AfterEach
    void everybody_is_valid_again() {
        suspended.end();
    }

    @Test
    void whoever_is_blocked_neither_replies_nor_is_chosen_and_may_again_when_it_is_over() {
        var held = new AtomicReference<Case>();
        on(MONDAY, () -> held.set(given.filed().inHandling()));
        var suspension = suspended.approved(MONDAY);
        var any = held.get();
        on(MONDAY, () -> {
            assertThat(possible.of(given.actor("dl.sf.handler"), any.now())).contains(Act.REPLY);
            suspended.serve(suspension);
            assertThatThrownBy(() -> any.replySubmitted(Finding.UNSUBSTANTIATED))
                    .isInstanceOf(Refusal.NotYours.class)
                    .hasMessage("credential.blocked");
            assertThat(possible.of(given.actor("dl.sf.handler"), any.now())).doesNotContain(Act.REPLY);
            assertThat(handlers.candidates(given.actor("dl.sf.leader"), any.now()))
                    .extracting(Account::username)
                    .doesNotContain("dl.sf.handler");
        });
        // The last day is 1 September; the portal need not have noted yet that it is over.
        on(LocalDate.of(2027, 9, 1), () -> assertThat(credentials.blocked(given.actor("dl.sf.handler")))
                .isTrue());
        on(LocalDate.of(2027, 9, 2), () -> {
            assertThat(credentials.blocked(given.actor("dl.sf.handler"))).isFalse();
            drain();
        });
        assertThat(suspended.now(suspension).status()).isEqualTo(SuspensionStatus.LAPSED);
    }

    @Test
    void before_the_notice_nobody_is_blocked_and_nobody_outside_the_body_knows() {
        var suspension = suspended.approved(MONDAY);

        on(MONDAY, () -> assertThat(credentials.blocked(given.actor("dl.sf.handler")))
                .isFalse());
        for (var outside : List.of("dl.sf.handler", "dl.sf.leader", "dl.lead", "wc.lead", "dl.admin"))
            assertThatThrownBy(() -> suspensions.visible(given.actor(outside), suspension.id()))
                    .isInstanceOf(Refusal.Unknown.class);
        for (var outside : List.of("dl.sf.handler", "dl.sf.leader"))
            assertThat(told(suspension, outside)).isEqualTo(0L);
        assertThat(told(suspension, "qh.lead")).isEqualTo(1L);
    }

    @Test
    void from_the_notice_on_the_officer_and_the_unit_see_it_and_can_do_nothing() {
        var suspension = suspended.approved(MONDAY);
        on(MONDAY, () -> suspended.serve(suspension));

        for (var told : List.of("dl.sf.handler", "dl.sf.leader")) {
            var seen = suspensions.visible(given.actor(told), suspension.id());
            assertThat(rules.inside(given.actor(told), seen)).isFalse();
            assertThat(rules.possible(given.actor(told), seen)).isEmpty();
            assertThat(told(suspension, told)).isEqualTo(1L);
        }
        assertThat(suspensions.issuedBecauseOf(
                        given.actor("dl.sf.leader"), suspension.complaintId().orElseThrow()))
                .isEmpty();
        assertThat(suspensions.issuedBecauseOf(
                        given.actor("qh.lead"), suspension.complaintId().orElseThrow()))
                .hasSize(1);
    }

    @Test
    void the_leader_is_told_of_each_open_case_and_its_clocks_do_not_move() {
        var held = new AtomicReference<Case>();
        on(MONDAY, () -> {
            held.set(given.filed().inHandling());
            handlers.choose(given.actor("dl.sf.leader"), held.get().number(), "dl.sf.handler");
        });
        var before = due(held.get());
        var suspension = suspended.approved(MONDAY);
        on(MONDAY.plusDays(1), () -> suspended.serve(suspension));

        assertThat(given.stored(
                        "select count(*) from outbox where kind = 'desk.handlerBlocked' and once like ?",
                        "%" + held.get().number() + "%"))
                .isEqualTo(1L);
        assertThat(due(held.get())).isEqualTo(before);
        assertThat(trail.firstBreak(held.get().now().chain())).isZero();
    }

    @Test
    void whoever_is_blocked_does_not_sign_for_a_case() {
        var suspension = suspended.approved(MONDAY);
        var assigned = made(MONDAY, () -> given.filed().accepted().assigned()).get();
        on(MONDAY, () -> {
            suspended.serve(suspension);
            suspended.standingForTheOfficer("dl.sf.clerk", () -> assertThatThrownBy(assigned::acknowledged)
                    .isInstanceOf(Refusal.NotYours.class)
                    .hasMessage("credential.blocked"));
            assertThat(assigned.signedFor().now().allows(Act.REPLY)).isTrue();
        });
    }

    @Test
    void whoever_is_blocked_neither_confirms_nor_changes_nor_returns_what_a_recheck_found() {
        var suspension = suspended.approved(MONDAY);
        var any = made(MONDAY, () -> given.filed()
                        .replied(Finding.UNSUBSTANTIATED)
                        .recheckAsked()
                        .recheckWrittenAt("qh", RecheckOutcome.UPHELD))
                .get();
        on(MONDAY, () -> {
            suspended.serve(suspension);
            assertThat(possible.of(given.actor("qh.lead"), any.now())).contains(Act.RECHECK_APPROVAL);
            suspended.standingForTheOfficer("qh.lead", () -> {
                for (var judging :
                        List.<Runnable>of(() -> any.recheckApprovedAt("qh"), () -> any.recheckReturnedAt("qh")))
                    assertThatThrownBy(judging::run)
                            .isInstanceOf(Refusal.NotYours.class)
                            .hasMessage("credential.blocked");
                assertThat(possible.of(given.actor("qh.lead"), any.now()))
                        .doesNotContain(Act.RECHECK_APPROVAL, Act.RECHECK_RETURN);
            });
            assertThat(any.recheckApprovedAt("qh").status()).isEqualTo(ComplaintStatus.REPLIED);
        });
    }

    private void drain() {
        pass.pass();
    }

    private Object told(CredentialSuspension suspension, String username) {
        return given.stored(
                "select count(*) from outbox where once like ?",
                "%" + suspension.chain() + ":" + given.actor(username).account());
    }

    private List<LocalDate> due(Case any) {
        return clocks.of(any.id()).stream().map(Deadline::dueDay).toList();
    }
}
