package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.complaint.Complaint;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Words;

/** The days that letters promise. */
@ApplicationScoped
class DueDays {

    @Inject
    Clocks clocks;

    /** The last day of the clock of this kind that was started last, as people write it. */
    String of(Complaint complaint, ClockCode clock, Words words) {
        return clocks.of(complaint.id()).stream()
                .filter(deadline -> deadline.clock() == clock)
                .reduce((earlier, later) -> later)
                .map(deadline -> words.day(deadline.dueDay()))
                .orElseThrow(() -> new IllegalStateException(clock + " was not started"));
    }
}
