package org.huiyin.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.DueClocks;
import org.huiyin.platform.Clock;

/** Finds the replies that nobody rated in time. */
@ApplicationScoped
public class Silence {

    @Inject
    DueClocks due;

    @Inject
    Conclusion conclusion;

    @Inject
    Clock clock;

    /** The last day ends at 24:00: what was due yesterday or before is over. */
    public void pass() {
        due.each(ClockCode.C7, Clock.startOf(clock.today()), conclusion::afterSilence);
    }
}
