package org.huiyin.complaint.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.account.Accounts;
import org.huiyin.account.NewAccount;
import org.huiyin.account.Role;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Trail;
import org.huiyin.complaint.Act;
import org.huiyin.deadline.Clocks;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.inbox.Inbox;
import org.huiyin.inbox.InboxList;
import org.huiyin.inbox.InboxQuery;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nobody who handles a case or is accused in it learns that something of it was referred (rules D3, 30). */
@InPortal
class ReferralSecrecyIT {

    private static final LocalDate TUESDAY = LocalDate.of(2027, 3, 2);

    private static final String BODY = "东岭区纪委监委";

    private static final List<String> OUTSIDE =
            List.of("dl.sf.clerk", "dl.sf.handler", "dl.sf.leader", "dl.sj.handler", "dl.sj.leader", "dl.cg.handler");

    @Inject
    Traces traces;

    @Inject
    Given given;

    @Inject
    Referring referring;

    @Inject
    ReferralDecision decision;

    @Inject
    Referrals referrals;

    @Inject
    Inbox inbox;

    @Inject
    PossibleActs possible;

    @Inject
    Accounts accounts;

    @Inject
    Clocks clocks;

    @Inject
    Trail trail;

    /** What was written in the year 2027 would wait until then. */
    @AfterEach
    void nothing_waits_for_years() {
        given.tampered("update outbox set next_attempt_at = null where next_attempt_at > '2027-01-15'");
        given.tampered("update account set active = false where username = 'dl.referral.both'");
    }

    @Test
    void nothing_differs_for_who_handles_cooperates_or_is_accused() {
        var one = handled();
        var before = new ArrayList<Object>();
        on(TUESDAY, () -> before.addAll(seen(one)));

        on(TUESDAY, () -> {
            propose(one, "dl.intake", false);
            decision.approve(given.actor("dl.lead"), number(one), proposed(one));
            referring.receive(given.actor("dl.review"), number(one), only(one).id(), TUESDAY, "7", "冯工");
            referring.conclude(given.actor("dl.review"), number(one), only(one).id(), "已经立案。", TUESDAY);
        });

        on(TUESDAY, () -> assertThat(seen(one)).isEqualTo(before));
        for (var username : OUTSIDE)
            assertThat(referrals.readBy(given.actor(username), one.get().now()))
                    .as(username)
                    .isEmpty();
        assertThat(referrals.readBy(given.actor("dl.review"), one.get().now())).hasSize(1);
        assertThat(trail.of(one.get().now().chain(), List.of(Audience.REFERRAL)))
                .extracting(entry -> entry.event())
                .containsExactly("referral.proposed", "referral.approved", "referral.received", "referral.concluded");
    }

    @Test
    void who_supervises_and_handles_the_same_case_learns_nothing_either() {
        var both = "dl.referral.both";
        var account = new NewAccount(
                both, "全能", Set.of(Role.SUPERVISOR_LEAD, Role.REVIEWER, Role.UNIT_HANDLER), "QH-DL-SF", null, null);
        given.actor("dl.lead"); // the cast is there before anybody joins it
        if (accounts.find(both).isEmpty()) accounts.open(account, "demo-huiyin-2026");
        var one = new AtomicReference<Case>();
        on(TUESDAY, () -> {
            one.set(given.filed().accepted().assigned()); // it is the turn of the clerk, who is somebody else
            propose(one, "dl.intake", false);
        });

        var actor = given.actor(both);
        assertThat(referrals.readBy(actor, one.get().now())).isEmpty();
        assertThat(possible.of(actor, one.get().now())).doesNotContain(Act.REFERRAL_APPROVAL, Act.REFERRAL_PROPOSAL);
        assertThatThrownBy(() -> decision.approve(actor, number(one), proposed(one)))
                .isInstanceOf(Refusal.NotYours.class);
        assertThat(traces.waits(one.get(), both)).isFalse();
        assertThat(traces.waits(one.get(), "dl.lead")).isTrue();

        on(TUESDAY, () -> one.get().withdrawn().continued("dl.lead")); // it leaves the hands of those who handled it
        assertThat(given.shown(one.get(), both)).isTrue();
        assertThat(referrals.readBy(actor, one.get().now())).isEmpty();
        assertThat(traces.waits(one.get(), both)).isFalse();
        given.tampered("update account set active = false where username = ?", both);
    }

    /** All that the case and the portal say to the complainant, to the units and to the accused. */
    private List<Object> seen(AtomicReference<Case> one) {
        var complaint = one.get().now();
        var seen = new ArrayList<Object>();
        seen.add(complaint.version()); // it is part of every form
        seen.add(complaint.status());
        seen.add(String.valueOf(complaint.nextDueAt()));
        seen.add(String.valueOf(complaint.waitsRole()));
        seen.add(given.stored("select changed_at from complaint where id = ?", complaint.id())
                .toString());
        seen.add(clocks.of(complaint.id()).size());
        seen.add(trail.of(complaint.chain(), List.of(Audience.PARTY, Audience.STAFF))
                .size());
        seen.add(given.stored(
                "select count(*) from outbox o where o.once like ? and o.kind not like 'desk.referral%'",
                "%" + complaint.number() + "%"));
        for (var username : OUTSIDE) {
            var actor = given.actor(username);
            seen.add(given.shown(one.get(), username));
            seen.add(letters(one, username));
            for (var list : InboxList.values()) {
                seen.add(inbox.counts(actor, list));
                seen.add(inbox.find(actor, new InboxQuery(list, null, null, null, InboxQuery.MOST)));
            }
            if (given.shown(one.get(), username)) seen.add(possible.of(actor, complaint));
        }
        return seen;
    }

    private void propose(AtomicReference<Case> one, String by, boolean whole) {
        referring.propose(
                given.actor(by),
                number(one),
                new ProposeReferral("DISCIPLINE", BODY, "涉嫌收受好处、滥用职权。", "情况说明一份，不含投诉人身份。", whole));
    }

    private AtomicReference<Case> handled() {
        var one = new AtomicReference<Case>();
        on(TUESDAY, () -> one.set(given.filed().inHandlingWith("QH-DL-SJ")));
        return one;
    }

    private Referral only(AtomicReference<Case> one) {
        return referrals.of(one.get().id()).get(0);
    }

    private long proposed(AtomicReference<Case> one) {
        return referrals.proposed(one.get().id()).orElseThrow().id();
    }

    private static String number(AtomicReference<Case> one) {
        return one.get().number();
    }

    private long letters(AtomicReference<Case> one, String username) {
        return ((Number) given.stored(
                        "select count(*) from outbox where once like ?",
                        "%:" + number(one) + ":%:" + given.actor(username).account()))
                .longValue();
    }
}
