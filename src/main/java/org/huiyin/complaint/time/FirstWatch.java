package org.huiyin.complaint.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Conclusion;
import org.huiyin.complaint.Turns;
import org.huiyin.platform.Clock;

/** The decision on what was asked for before it had a clock gets one, which starts now: nobody was promised an earlier day. */
@ApplicationScoped
class FirstWatch {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Requests requests;

    @Inject
    Ledger ledger;

    @Inject
    DecisionClock decision;

    @Inject
    Turns turns;

    @Inject
    Clock clock;

    /** Nothing happens while a bad rating is decided on first: the request gets its clock afterwards. */
    @Transactional
    void begin(long complaintId) {
        var complaint = complaints.locked(complaints.byId(complaintId));
        if (complaint.status().terminal() || Conclusion.disputed(complaint)) return;
        var now = clock.now();
        for (var asked : unwatched(complaint)) asked.watchedBy(decision.start(complaint, now));
        turns.stay(complaint);
    }

    private List<Asking> unwatched(Complaint complaint) {
        var id = complaint.id();
        var extension = requests.openExtension(id);
        var suspension = requests.openSuspension(id);
        var entry = ledger.open(id);
        // Another node may have been quicker while this one waited for the case.
        extension.ifPresent(entities::refresh);
        suspension.ifPresent(entities::refresh);
        entry.ifPresent(entities::refresh);
        return Stream.of(
                        extension.map(Extension::asking),
                        suspension.map(Suspension::asking),
                        entry.map(LedgerEntry::asking))
                .flatMap(Optional::stream)
                .filter(asked -> asked.open() && asked.clockRound().isEmpty())
                .toList();
    }
}
