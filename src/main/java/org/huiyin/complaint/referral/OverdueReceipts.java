package org.huiyin.complaint.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.platform.Clock;
import org.huiyin.platform.FirstFailure;

/** Finds the referrals on which nobody has decided, and those of which nobody knows whether they have arrived (C11). */
@ApplicationScoped
public class OverdueReceipts {

    @Inject
    Referrals referrals;

    @Inject
    ReferralReminder reminder;

    @Inject
    Clock clock;

    /**
     * Any number of nodes may do this at once; each referral is looked at again with its case held.
     *
     * @throws RuntimeException the first failure, after all others were tried
     */
    public void pass() {
        var failures = new FirstFailure();
        var now = clock.now();
        List<Long> ids = referrals.toRemind(now, 0);
        while (!ids.isEmpty()) {
            for (var id : ids) failures.guard(() -> reminder.remind(id, now));
            ids = referrals.toRemind(now, ids.get(ids.size() - 1));
        }
        failures.rethrow();
    }
}
