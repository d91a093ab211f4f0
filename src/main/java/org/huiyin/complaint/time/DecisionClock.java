package org.huiyin.complaint.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.returning.Returns;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;

/**
 * The clock of the decision on what a lead unit has asked for (rules D5, C6: within three working days). Each request has a round of
 * its own, so that what else the supervision body has to decide in the case keeps its clock when one of the decisions falls. The
 * clocks of the complainant take no notice.
 */
@ApplicationScoped
public class DecisionClock {

    @Inject
    Clocks clocks;

    @Inject
    Requests requests;

    @Inject
    Ledger ledger;

    @Inject
    Returns returns;

    /** @return the round, to be kept with the request */
    int start(Complaint complaint, Instant now) {
        return clocks.start(complaint.id(), ClockCode.C6, complaint.regionCode(), now)
                .round();
    }

    /** It was decided, or there is nothing to be decided any more. Call before the turn passes. */
    void stop(Complaint complaint, Asking asked, Instant now) {
        asked.clockRound().ifPresent(round -> clocks.stop(complaint.id(), ClockCode.C6, round, now));
    }

    /** The body above has this clock for what it has to do next; if a request still waits, that is to decide on it. */
    public void restarted(Complaint complaint, Deadline clock) {
        // What was asked in handling has gone with the unit that asked it.
        if (complaint.allows(Act.LEDGER))
            ledger.open(complaint.id()).ifPresent(entry -> entry.asking().watchedBy(clock.round()));
    }

    /** The rounds of C6 in this case that are about what a unit asked for, decided or not; whoever complained does not know of them. */
    public Set<Integer> rounds(long complaintId) {
        var rounds = new TreeSet<>(returns.clockRounds(complaintId));
        asked(complaintId).forEach(one -> one.clockRound().ifPresent(rounds::add));
        return rounds;
    }

    private Stream<Asking> asked(long complaintId) {
        return Stream.of(
                        requests.extensions(complaintId).stream().map(Extension::asking),
                        requests.suspensions(complaintId).stream().map(Suspension::asking),
                        ledger.of(complaintId).stream().map(LedgerEntry::asking))
                .flatMap(these -> these);
    }
}
