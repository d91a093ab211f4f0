package org.huiyin.complaint.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Mergers;
import org.huiyin.complaint.objection.Objections;
import org.huiyin.complaint.recheck.Rechecks;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.platform.Clock;

/** Puts a case that is over into the archive (归档; rules D3, 31): when nothing runs any more and nobody can object any more. */
@ApplicationScoped
public class Archiving {

    @Inject
    Complaints complaints;

    @Inject
    Archive archive;

    @Inject
    RetentionRules retention;

    @Inject
    Rechecks rechecks;

    @Inject
    Objections objections;

    @Inject
    Mergers mergers;

    @Inject
    Clocks clocks;

    @Inject
    CaseTrail trail;

    @Inject
    Clock clock;

    /** A transaction of its own; does nothing when another node has the case in hand, or it is not to be archived yet. */
    @Transactional
    public void archive(long complaintId) {
        if (!archive.take(complaintId)) return;
        var complaint = complaints.locked(complaints.byId(complaintId));
        if (!ready(complaint)) return;
        var now = clock.now();
        var kept = retention.of(complaint);
        archive.add(new ArchiveRecord(complaintId, kept, now));
        complaint.archive(now);
        trail.recordInside(
                complaint, Actor.SYSTEM, Audience.STAFF, "complaint.archived", Map.of("retention", kept.code()), now);
    }

    /** Whether it is over, has rested long enough, no clock runs, and nobody can object any more. */
    boolean ready(Complaint complaint) {
        var rested = complaint.closedAt().map(Clock::dayOf).filter(ended -> !clock.today()
                .isBefore(ended.plusDays(retention.afterDays())));
        return complaint.status().terminal()
                && rested.isPresent()
                && clocks.of(complaint.id()).stream().noneMatch(Deadline::running)
                && rechecks.until(complaint).isEmpty()
                && objections.until(complaint).isEmpty()
                && followsNoOpenCase(complaint);
    }

    /** What was merged goes after the case that it follows. */
    private boolean followsNoOpenCase(Complaint complaint) {
        var master = mergers.master(complaint);
        return master.id() == complaint.id() || master.archived();
    }
}
