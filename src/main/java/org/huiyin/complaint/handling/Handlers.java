package org.huiyin.complaint.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.huiyin.complaint.Complaint;

/**
 * Everybody who has handled a case: under whose name it stood, and who wrote a reply to it. Where it is handled once more, not one
 * of them takes part (rules D4, c), however often the case changed hands before.
 */
@ApplicationScoped
public class Handlers {

    @PersistenceContext
    EntityManager entities;

    /** The case stands under this person's name from now on. */
    void take(Complaint complaint, long account) {
        complaint.handledBy(account);
        entities.createNativeQuery(
                        "insert ignore into case_handler (complaint_id, account_id, barred) values (?1, ?2, false)")
                .setParameter(1, complaint.id())
                .setParameter(2, account)
                .executeUpdate();
    }

    /** The case is handled once more, by none of those who have handled it so far. */
    void bar(Complaint complaint) {
        entities.createNativeQuery("update case_handler set barred = true where complaint_id = ?1")
                .setParameter(1, complaint.id())
                .executeUpdate();
    }

    /** Whether the case is handled once more, so that somebody may not handle it. */
    public boolean barAny(long complaintId) {
        return !entities.createNativeQuery("select 1 from case_handler where complaint_id = ?1 and barred limit 1")
                .setParameter(1, complaintId)
                .getResultList()
                .isEmpty();
    }

    /** Whether this person handled the case before it had to be handled by somebody else. */
    public boolean bars(long complaintId, long account) {
        return !entities.createNativeQuery(
                        "select 1 from case_handler where complaint_id = ?1 and account_id = ?2 and barred")
                .setParameter(1, complaintId)
                .setParameter(2, account)
                .getResultList()
                .isEmpty();
    }
}
