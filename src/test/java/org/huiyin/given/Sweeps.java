package org.huiyin.given;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.complaint.Conclusion;
import org.huiyin.complaint.intake.SupplementLapse;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;

/** What the timetable does to one case when its time has come, without looking at the cases of other tests. */
@ApplicationScoped
public class Sweeps {

    @Inject
    Clocks clocks;

    @Inject
    Conclusion conclusion;

    @Inject
    SupplementLapse lapse;

    @Inject
    Clock clock;

    void over(long complaintId) {
        if (over(complaintId, ClockCode.C7)) conclusion.afterSilence(complaintId);
        if (over(complaintId, ClockCode.C2)) {
            lapse.remind(complaintId);
            lapse.lapse(complaintId);
        }
    }

    private boolean over(long complaintId, ClockCode code) {
        return clocks.counts(complaintId, code)
                && clocks.of(complaintId).stream()
                        .filter(deadline -> deadline.clock() == code && deadline.running())
                        .anyMatch(deadline -> deadline.dueAt().isBefore(Clock.startOf(clock.today())));
    }
}
