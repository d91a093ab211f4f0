package org.huiyin.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.huiyin.complaint.Complaints;

/** Whether a unit is complained about in a case, itself or what it belongs to. */
@ApplicationScoped
public class Accused {

    @PersistenceContext
    EntityManager entities;

    /** The same rule by which {@link Complaints} hides a case from a unit. */
    public boolean in(long complaintId, long unitId) {
        return !entities.createNativeQuery("""
                        select 1 from respondent r
                        join unit_line l on l.above_id = r.organ_id and l.unit_id = ?2
                        where r.complaint_id = ?1
                        """)
                .setParameter(1, complaintId)
                .setParameter(2, unitId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
