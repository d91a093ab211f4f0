package org.huiyin.complaint.returning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.SupervisionHandover;
import org.huiyin.complaint.cohandling.CoTaskEnd;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.Unit;

/** Begins and ends the time in which a unit leads a case; called by the acts that do it. */
@ApplicationScoped
public class LeadTerms {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Returns returns;

    @Inject
    Complaints complaints;

    @Inject
    CoTaskEnd coTasks;

    @Inject
    SupervisionHandover supervision;

    @Inject
    Clocks clocks;

    /** Whether the case waits for a designation instead of an ordinary assignment. */
    public boolean designating(long complaintId) {
        var designation = entities.find(Designation.class, complaintId);
        return designation != null && designation.open();
    }

    /** Whether somebody above was asked whose the case is, and perhaps has said it. */
    boolean designated(long complaintId) {
        return entities.find(Designation.class, complaintId) != null;
    }

    /**
     * A unit that has given the case back gets it again by designation only, and then for good.
     *
     * @throws Refusal.Invalid when it has given it back
     */
    public void mustNotHaveReturned(long complaintId, Unit lead) {
        if (!designating(complaintId) && Returns.isAmong(lead, returns.returnedBy(complaintId)))
            throw new Refusal.Invalid("leadUnitCode", "assignment.lead.returned", lead.name(false));
    }

    /** The unit leads from now on; call when it was checked that it may. */
    public void begin(Complaint complaint, Unit lead, Instant now) {
        var designated = designating(complaint.id());
        var until = clocks.lastDay(ClockCode.RETURN, complaint.regionCode(), Clock.dayOf(now));
        entities.persist(new LeadTerm(complaint.id(), lead.id(), designated ? null : until, now));
        if (designated) entities.find(Designation.class, complaint.id()).designate(lead.id(), now);
        complaint.ledBy(lead);
        complaints.hold(complaint.id(), lead.id(), Capacity.LEAD);
    }

    /** The units that lead the case or have led it, latest first. */
    public List<Long> leads(long complaintId) {
        return entities.createQuery(
                        "select t.unitId from LeadTerm t where t.complaintId = :complaint order by t.id desc",
                        Long.class)
                .setParameter("complaint", complaintId)
                .getResultStream()
                .distinct()
                .toList();
    }

    /** The unit has replied: it cannot return the case any more. */
    public void replied(long complaintId) {
        returns.term(complaintId).ifPresent(LeadTerm::keep);
    }

    /** Nobody leads and nobody cooperates any more; from here on the case does not exist for them. */
    void end(Complaint complaint, Instant now) {
        returns.term(complaint.id()).ifPresent(term -> term.end(now));
        coTasks.end(complaint, now);
        complaints.releaseUnits(complaint.id());
        complaint.ledBy(null);
        clocks.stop(complaint.id(), ClockCode.C4, now);
        clocks.stop(complaint.id(), ClockCode.C5, now);
    }

    /** The unit may not lead the case any more; what it has asked goes with it. */
    public void recused(Complaint complaint, Actor by, Instant now) {
        returns.open(complaint.id()).ifPresent(request -> {
            request.decide(ReturnRequest.Outcome.TAKEN_BACK, "", by.accountId(), now);
            clocks.stop(complaint.id(), ClockCode.C6, request.clockRound(), now);
        });
        end(complaint, now);
    }

    /** The case waits until this body designates who leads it. */
    void seekDesignation(Complaint complaint, Unit body, Instant now) {
        var before = entities.find(Designation.class, complaint.id());
        if (before == null) entities.persist(new Designation(complaint.id(), body.id(), now));
        else before.again(body.id(), now);
        supervision.hand(complaint, body);
    }

    /** Whoever leads the case loses it to this body above, which designates who leads it where that has come into dispute. */
    public void takeOver(Complaint complaint, Unit body, long by, String reason, Instant now) {
        if (complaint.leadUnitId().isPresent()) recall(complaint, by, reason, now);
        if (designated(complaint.id()) || returns.agreed(complaint.id()) >= Returns.MOST)
            seekDesignation(complaint, body, now);
        else supervision.hand(complaint, body);
    }

    /** Whoever leads the case loses it. If they wanted to give it back, they have. */
    public void recall(Complaint complaint, long by, String reason, Instant now) {
        returns.open(complaint.id()).ifPresent(request -> {
            request.decide(ReturnRequest.Outcome.AGREED, reason, by, now);
            clocks.stop(complaint.id(), ClockCode.C6, request.clockRound(), now);
        });
        end(complaint, now);
    }

    /** Another unit leads from now on, of whose people nobody has the case in hand yet; those who cooperate go on. */
    public void replace(Complaint complaint, Unit lead, Instant now) {
        var id = complaint.id();
        returns.term(id).ifPresent(term -> term.end(now));
        clocks.stop(id, ClockCode.C5, now); // it ran for the unit before
        complaints.holders(id, Capacity.LEAD).forEach(unit -> complaints.release(id, unit, Capacity.LEAD));
        coTasks.endOf(complaint, lead, now); // it does not ask itself
        complaints.release(id, lead.id(), Capacity.COOPERATING);
        complaint.ledBy(null);
        begin(complaint, lead, now);
    }
}
