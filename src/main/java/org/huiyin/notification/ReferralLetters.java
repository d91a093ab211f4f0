package org.huiyin.notification;

import static org.huiyin.account.Role.DISPATCHER;
import static org.huiyin.account.Role.INTAKE;
import static org.huiyin.account.Role.REVIEWER;
import static org.huiyin.account.Role.SUPERVISOR_LEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.account.Account;
import org.huiyin.account.Accounts;
import org.huiyin.account.Role;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.referral.Referral;
import org.huiyin.complaint.referral.ReferralEvent;
import org.huiyin.complaint.referral.Referrals;
import org.huiyin.platform.Clock;

/** Tells those of the supervision body who may know of it that a referral waits for them. */
@ApplicationScoped
class ReferralLetters {

    @Inject
    Desks desks;

    @Inject
    Accounts accounts;

    @Inject
    Complaints complaints;

    @Inject
    Referrals referrals;

    @Inject
    Clock clock;

    void proposed(@Observes ReferralEvent.Proposed event) {
        write(event, "letters.desk.referralProposed", "", SUPERVISOR_LEAD);
    }

    void decided(@Observes ReferralEvent.Decided event) {
        var proposer = accounts.byId(event.referral().proposedBy());
        write(event, "letters.desk.referralDecided", "", List.of(proposer));
    }

    void late(@Observes ReferralEvent.Late event) {
        var day = "-" + clock.today();
        if (event.referral().state() == Referral.State.PROPOSED) {
            write(event, "letters.desk.referralUndecided", day, SUPERVISOR_LEAD);
            return;
        }
        write(event, "letters.desk.referralLate", day, SUPERVISOR_LEAD, INTAKE, DISPATCHER, REVIEWER);
    }

    private void write(ReferralEvent event, String key, String occasion, Role... roles) {
        var unit = event.complaint().supervisionUnitId();
        var people = Stream.of(roles)
                .flatMap(role -> accounts.of(unit, role).stream())
                .distinct()
                .toList();
        write(event, key, occasion, people);
    }

    private void write(ReferralEvent event, String key, String occasion, List<Account> people) {
        Complaint complaint = event.complaint();
        var knowing = complaints.seeing(complaint, people).stream()
                .filter(one -> referrals.seenBy(one.actor(), complaint))
                .toList();
        desks.write(complaint, knowing, key, event.referral().id() + occasion);
    }
}
