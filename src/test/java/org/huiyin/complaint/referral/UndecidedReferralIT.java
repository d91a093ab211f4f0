package org.huiyin.complaint.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Trail;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.given.Watch;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A proposed referral has five working days for its decision: what is proposed on Tuesday 2 March 2027 is late on Wednesday 10 March. */
@InPortal
class UndecidedReferralIT {

    private static final LocalDate TUESDAY = LocalDate.of(2027, 3, 2);

    private static final LocalDate LATE = LocalDate.of(2027, 3, 10);

    @Inject
    Given given;

    @Inject
    Traces traces;

    @Inject
    Watch watch;

    @Inject
    Referring referring;

    @Inject
    ReferralDecision decision;

    @Inject
    Referrals referrals;

    @Inject
    OverdueReceipts overdue;

    @Inject
    Trail trail;

    @BeforeEach
    void only_the_cast() {
        watch.begin();
    }

    @AfterEach
    void nothing_waits_for_years() {
        watch.end();
    }

    @Test
    void the_head_is_reminded_each_week_until_it_is_decided() {
        var any = proposed();
        assertThat(only(any).dueOn()).isEqualTo(LATE.minusDays(1));
        on(LATE.minusDays(1), overdue::pass);
        assertThat(reminders(any)).isZero();

        on(LATE, overdue::pass);
        on(LATE, overdue::pass);
        on(LATE.plusDays(3), overdue::pass);
        assertThat(reminders(any)).isEqualTo(1);
        assertThat(traces.recipients(any, "desk.referralUndecided")).containsExactly("dl.lead");
        on(LATE.plusDays(7), overdue::pass);
        assertThat(reminders(any)).isEqualTo(2);

        on(
                LATE.plusDays(8),
                () -> decision.refuse(
                        given.actor("dl.lead"), any.number(), only(any).id(), "证据不足。"));
        on(LATE.plusDays(30), overdue::pass);
        assertThat(reminders(any)).isEqualTo(2);
        assertThat(only(any).dueOn()).isNull();
    }

    @Test
    void once_it_is_approved_the_receipt_has_its_own_time() {
        var any = proposed();

        on(
                LATE,
                () -> decision.approve(
                        given.actor("dl.lead"), any.number(), only(any).id()));
        assertThat(only(any).dueOn()).isEqualTo(LATE.plusDays(15));
        on(LATE.plusDays(1), overdue::pass);
        assertThat(reminders(any)).isZero();
    }

    private Case proposed() {
        var any = made(TUESDAY, () -> given.filed().inHandlingWith("QH-DL-SJ")).get();
        on(
                TUESDAY,
                () -> referring.propose(
                        given.actor("dl.intake"),
                        any.number(),
                        new ProposeReferral("DISCIPLINE", "东岭区纪委监委", "涉嫌收受好处、滥用职权。", "情况说明一份。", false)));
        return any;
    }

    private Referral only(Case any) {
        return referrals.of(any.id()).get(0);
    }

    private long reminders(Case any) {
        return trail.of(any.now().chain(), List.of(Audience.REFERRAL)).stream()
                .filter(entry -> entry.event().equals("referral.undecided"))
                .count();
    }
}
