package org.huiyin.complaint.relapse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.IdentityMode;
import org.huiyin.complaint.JointTrail;
import org.huiyin.complaint.Mergers;
import org.huiyin.complaint.Turns;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.evidence.Accepted;
import org.huiyin.evidence.EvidenceFiles;
import org.huiyin.evidence.Holder;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/**
 * The complainant reports that what was solved has come back, or has new evidence (申请重新办理; rules D3, 28), within a year. One report
 * waits at a time; the head of the supervision body decides within the time of an inner decision. Whoever was merged into the case
 * reports it as its own complainant does.
 */
@ApplicationScoped
public class RelapseReport {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Relapses relapses;

    @Inject
    EvidenceFiles evidence;

    @Inject
    Clocks clocks;

    @Inject
    Turns turns;

    @Inject
    Mergers mergers;

    @Inject
    CaseTrail trail;

    @Inject
    JointTrail joint;

    @Inject
    Event<ComplaintEvent> events;

    @Inject
    Clock clock;

    /**
     * @param text what has come back or what is new, 1 to 2,000 characters; whoever decides and the units that handle it read it
     * @throws Refusal.NotNow when the year has passed, or a report waits already
     */
    @Transactional
    public Complaint report(long complaintId, String text) {
        var now = clock.now();
        var complaint = complaints.forComplainant(complaintId, Act.RELAPSE_REPORT);
        mustBePossible(complaint);
        if (text.isBlank()) throw new Refusal.Invalid("report", "relapse.report.missing");
        if (text.length() > 2000) throw new Refusal.Invalid("report", "platform.tooLong", 2000);
        var master = mergers.master(complaint, Act.RELAPSE_REPORT);
        if (master.id() != complaintId) complaint.follow(Act.RELAPSE_REPORT, now);
        master.follow(Act.RELAPSE_REPORT, now);
        var decision = clocks.start(master.id(), ClockCode.C6, master.regionCode(), now);
        entities.persist(Relapse.reported(master, complaint, text.strip(), decision.round(), now));
        turns.passTo(master, Role.SUPERVISOR_LEAD);
        var detail = Map.of("note", text.strip());
        joint.asked(complaint, Act.RELAPSE_REPORT, "complaint.relapseReported", detail, now);
        events.fire(new ComplaintEvent.RelapseReported(master));
        return complaint;
    }

    /** @throws Refusal.NotNow when the year has passed, or a report waits already */
    public void mustBePossible(Complaint complaint) {
        var master = mergers.master(complaint, Act.RELAPSE_REPORT);
        relapses.mustBeTimely(master);
        if (relapses.open(master.id()).isPresent()) throw new Refusal.NotNow("relapse.pending");
    }

    /** A file that goes with the report; it comes before the words, so that none is lost when a later one is refused. */
    @Transactional
    public void attach(long complaintId, Accepted accepted) {
        var now = clock.now();
        var complaint = complaints.forComplainant(complaintId, Act.RELAPSE_REPORT);
        mustBePossible(complaint);
        complaint.follow(Act.RELAPSE_REPORT, now);
        var file = evidence.keep(Holder.complaint(complaint.id()), accepted);
        var hidden = complaint.identityMode() != IdentityMode.REAL_NAME;
        var name = (hidden ? file.neutralName() : file.name()).text();
        trail.record(complaint, Actor.COMPLAINANT, Act.RELAPSE_REPORT, "material.added", Map.of("file", name), now);
    }
}
