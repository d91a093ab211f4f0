package org.huiyin.deadline;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;

/**
 * What the authorities owe in a case next: of all clocks that run, the earliest due moment, and the earliest moments at which one of
 * them turns yellow, red and deep red, each under its own rule. The worst of their lights is the light of the case (rules D6).
 */
public record NextDue(Instant at, Alerts alerts) {

    /** @throws java.util.NoSuchElementException when there are no clocks */
    static NextDue of(Collection<Deadline> running, WorkingCalendar calendar) {
        var alerts = running.stream().map(deadline -> deadline.alerts(calendar)).toList();
        return new NextDue(
                earliest(running, Deadline::dueAt),
                new Alerts(
                        earliest(alerts, Alerts::dueSoon),
                        earliest(alerts, Alerts::overdue),
                        earliest(alerts, Alerts::severelyOverdue)));
    }

    private static <T> Instant earliest(Collection<T> these, Function<T, Instant> moment) {
        return these.stream().map(moment).min(Comparator.naturalOrder()).orElseThrow();
    }
}
