package org.huiyin.complaint.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.deadline.Calendars;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.DeadlineRules;
import org.huiyin.deadline.DueClocks;
import org.huiyin.deadline.Lights;
import org.huiyin.platform.Clock;

/** Finds those who were asked for supplements and have not answered: they are reminded, and in the end not waited for. */
@ApplicationScoped
public class OverdueSupplements {

    @Inject
    DueClocks due;

    @Inject
    Calendars calendars;

    @Inject
    DeadlineRules rules;

    @Inject
    SupplementLapse lapse;

    @Inject
    Clock clock;

    public void pass() {
        var lights = Lights.on(clock.today(), calendars.current(), rules.widest(ClockCode.C2));
        due.each(ClockCode.C2, lights.normalFrom(), lapse::remind);
        due.each(ClockCode.C2, Clock.startOf(clock.today()), lapse::lapse);
    }
}
