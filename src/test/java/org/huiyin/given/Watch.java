package org.huiyin.given;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.deadline.ClockCode;
import org.huiyin.escalation.Escalations;
import org.huiyin.escalation.SupervisionOrder;
import org.huiyin.escalation.UrgeKind;

/** What late clocks have set in motion, where only the cast is at work. */
@ApplicationScoped
public class Watch {

    private static final String GUESTS = "('dl.sf.loan', 'dl.everything', 'dl.both')";

    @Inject
    Escalations escalations;

    @Inject
    Table table;

    /** Whom other tests bring into the same unit is away. */
    public void begin() {
        table.change("update account set active = false where username in " + GUESTS);
    }

    /** What was written in the year 2027 would wait until then, and other tests wait until nothing waits. */
    public void end() {
        table.change("update account set active = true where username in " + GUESTS);
        table.change("update outbox set next_attempt_at = null where next_attempt_at > '2027-01-01'");
    }

    public long urges(Case any, ClockCode clock) {
        return escalations.urges(any.id()).stream()
                .filter(urge -> urge.clock().filter(clock::equals).isPresent())
                .count();
    }

    public long stranded(Case any) {
        return escalations.urges(any.id()).stream()
                .filter(urge -> urge.kind() == UrgeKind.STRANDED)
                .count();
    }

    public List<SupervisionOrder> orders(Case any, ClockCode clock) {
        return escalations.orders(any.id()).stream()
                .filter(order -> order.clock() == clock)
                .toList();
    }
}
