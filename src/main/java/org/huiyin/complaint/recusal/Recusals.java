package org.huiyin.complaint.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.complaint.Complaint;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;

/** The requests for recusal, and who decides them. */
@ApplicationScoped
public class Recusals {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clocks clocks;

    /** In the order in which they were made. */
    public List<RecusalRequest> of(long complaintId) {
        return entities.createQuery(
                        "select r from RecusalRequest r where r.complaintId = :complaint order by r.id",
                        RecusalRequest.class)
                .setParameter("complaint", complaintId)
                .getResultList();
    }

    /** What the complainant of this complaint has asked, in whatever case it is handled. */
    public List<RecusalRequest> askedFrom(long complaintId) {
        return entities.createQuery(
                        "select r from RecusalRequest r where r.askerComplaintId = :complaint order by r.id",
                        RecusalRequest.class)
                .setParameter("complaint", complaintId)
                .getResultList();
    }

    /** Those that wait for their decision. */
    public List<RecusalRequest> open(long complaintId) {
        return of(complaintId).stream().filter(RecusalRequest::open).toList();
    }

    /** What this person decides next: nobody on themselves, nor on what they asked. */
    public List<RecusalRequest> before(Actor actor, Complaint complaint) {
        if (!actor.has(Role.SUPERVISOR_LEAD)) return List.of();
        return open(complaint.id()).stream()
                .filter(request -> mayDecide(actor, request))
                .toList();
    }

    /** Whether this person decides it: a head of the body that does, and neither concerned nor the one who asked. */
    public boolean mayDecide(Actor head, RecusalRequest request) {
        return request.bodyId() == head.unit() && couldDecide(head, request);
    }

    /** The same of a head of whatever body. */
    boolean couldDecide(Actor head, RecusalRequest request) {
        return head.has(Role.SUPERVISOR_LEAD) && !is(head, request.accountId()) && !is(head, request.askedBy());
    }

    private static boolean is(Actor actor, Optional<Long> account) {
        return account.filter(id -> id == actor.account()).isPresent();
    }

    /** The request whose clock this is. */
    public Optional<RecusalRequest> ofClock(long complaintId, int round) {
        return of(complaintId).stream()
                .filter(request -> request.clockRound() == round)
                .findFirst();
    }

    /** The last day of the decision. */
    public LocalDate until(long complaintId, RecusalRequest request) {
        return clocks.of(complaintId).stream()
                .filter(one -> one.clock() == ClockCode.RECUSAL && one.round() == request.clockRound())
                .findFirst()
                .map(Deadline::dueDay)
                .orElseThrow();
    }
}
