package org.huiyin.complaint.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.huiyin.complaint.returning.Returns;

/** What lead units have asked for: more time, or that the clock stands still. */
@ApplicationScoped
public class Requests {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Returns returns;

    @Inject
    Ledger ledger;

    /** All requests for more time, lapsed ones included, in the order in which they were made. */
    public List<Extension> extensions(long complaintId) {
        return entities.createQuery(
                        "select e from Extension e where e.complaintId = :complaint order by e.id", Extension.class)
                .setParameter("complaint", complaintId)
                .getResultList();
    }

    /** The request for more time that counts: one that waits for its decision, or was decided. */
    public Optional<Extension> extension(long complaintId) {
        return extensions(complaintId).stream().filter(Extension::counts).findFirst();
    }

    /** The request for more time that waits for its decision. */
    public Optional<Extension> openExtension(long complaintId) {
        return extension(complaintId).filter(Extension::open);
    }

    /** All requests to suspend the case, in the order in which they were made. */
    public List<Suspension> suspensions(long complaintId) {
        return entities.createQuery(
                        "select s from Suspension s where s.complaintId = :complaint order by s.id", Suspension.class)
                .setParameter("complaint", complaintId)
                .getResultList();
    }

    /** The request to suspend that waits for its decision. */
    public Optional<Suspension> openSuspension(long complaintId) {
        return suspensions(complaintId).stream().filter(Suspension::open).findFirst();
    }

    /** The suspension because of which the case stands still now. */
    public Optional<Suspension> inForce(long complaintId) {
        return suspensions(complaintId).stream().filter(Suspension::inForce).findFirst();
    }

    public boolean suspended(long complaintId) {
        return inForce(complaintId).isPresent();
    }

    /** Whether any request of the unit waits for its decision, also one to give the case back. One is decided before the next is made. */
    boolean waiting(long complaintId) {
        return openExtension(complaintId).isPresent()
                || openSuspension(complaintId).isPresent()
                || ledger.open(complaintId).isPresent()
                || returns.open(complaintId).isPresent();
    }
}
