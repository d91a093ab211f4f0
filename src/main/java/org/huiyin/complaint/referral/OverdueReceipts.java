package org.huiyin.complaint.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.platform.Clock;

/** Finds the referrals of which nobody knows whether they have arrived (C11). */
@ApplicationScoped
public class OverdueReceipts {

    @Inject
    Referrals referrals;

    @Inject
    ReferralReminder reminder;

    @Inject
    Clock clock;

    /** Any number of nodes may do this at once; each referral is looked at again with its case held. */
    public void pass() {
        var now = clock.now();
        List<Long> ids = referrals.toRemind(now, 0);
        while (!ids.isEmpty()) {
            ids.forEach(id -> reminder.remind(id, now));
            ids = referrals.toRemind(now, ids.get(ids.size() - 1));
        }
    }
}
