package org.huiyin.complaint.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.returning.LeadTerms;
import org.huiyin.unit.Unit;

/** The measures of cases. */
@ApplicationScoped
public class Measures {

    /** More than any case needs; a page lists them all. */
    static final int MOST = 50;

    @PersistenceContext
    EntityManager entities;

    @Inject
    LeadTerms terms;

    /** Whether one can be recorded: there is room, and something was found or somebody may be late. */
    public boolean possible(Complaint complaint) {
        var somebody =
                complaint.finding().isPresent() || !terms.leads(complaint.id()).isEmpty();
        return somebody && room(complaint.id());
    }

    /** In the order in which they were recorded. */
    public List<Measure> of(long complaintId) {
        return entities.createQuery(
                        "select m from Measure m where m.complaintId = :complaint order by m.id", Measure.class)
                .setParameter("complaint", complaintId)
                .getResultList();
    }

    /** Whether there is room for another one. */
    boolean room(long complaintId) {
        var recorded = entities.createQuery(
                        "select count(m) from Measure m where m.complaintId = :complaint", Long.class)
                .setParameter("complaint", complaintId)
                .getSingleResult();
        return recorded < MOST;
    }

    /** Whether this was done with the unit, in any case, in the time from one day to another, both included. */
    boolean taken(MeasureKind kind, Unit unit, LocalDate from, LocalDate until) {
        return !entities.createQuery("""
                        select m.id from Measure m
                        where m.unit = :unit and m.kind = :kind and m.decidedOn between :from and :until
                        """, Long.class)
                .setParameter("unit", unit)
                .setParameter("kind", kind)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
