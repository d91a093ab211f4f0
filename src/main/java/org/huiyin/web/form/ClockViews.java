package org.huiyin.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.deadline.Calendars;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;

/** Shows the clocks of a case; staff and complainant see the same picture. */
@ApplicationScoped
public class ClockViews {

    @Inject
    Clocks clocks;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /** The clocks of these kinds, in the order of the kinds given, those of a kind in the order in which they were started. */
    public List<ClockView> of(Complaint complaint, Words words, ClockCode... codes) {
        var now = clock.now();
        var all = clocks.of(complaint.id());
        return Arrays.stream(codes)
                .flatMap(code -> all.stream().filter(deadline -> deadline.clock() == code))
                .map(deadline -> ClockView.of(facts(complaint, deadline, words, now), calendars.current(), words, now))
                .toList();
    }

    /** It ended with the case, without what was owed. Who is told to whom a complaint has gone has had the first answer. */
    private static boolean dropped(Complaint complaint, Deadline deadline) {
        return complaint.status() == ComplaintStatus.WITHDRAWN
                || complaint.status() == ComplaintStatus.TRANSFERRED_OUT && deadline.clock() != ClockCode.C1;
    }

    private ClockFacts facts(Complaint complaint, Deadline deadline, Words words, Instant now) {
        var rule = deadline.rule();
        var dropped = dropped(complaint, deadline) && deadline.stoppedAt().equals(complaint.closedAt());
        return new ClockFacts(
                deadline.clock(),
                deadline.round(),
                rule.name(words.english()),
                rule.basis(words.english()),
                rule.note(words.english()),
                clocks.course(deadline, Clock.dayOf(now)),
                clocks.explain(deadline),
                deadline.dueDay(),
                clocks.pauseReason(deadline).orElse(null),
                dropped,
                rule.thresholds());
    }
}
