package org.huiyin.supervision.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaints;

/** The open cases that an officer handles; somebody else must take them. No clock of theirs moves. */
@ApplicationScoped
class HeldCases {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    CaseTrail trail;

    @Inject
    Event<SuspensionEvent> events;

    /** Call inside the transaction of the notice. */
    void block(CredentialSuspension suspension, Instant now) {
        List<?> ids = entities.createNativeQuery("""
                        select c.id from complaint c join account a on a.id = c.handler_id
                        where a.officer_id = ?1 and c.closed_at is null order by c.id
                        """)
                .setParameter(1, suspension.officer().id())
                .getResultList();
        for (var id : ids) {
            var complaint = complaints.locked(complaints.byId(((Number) id).longValue()));
            if (complaint.status().terminal()) continue;
            trail.recordInside(complaint, Actor.SYSTEM, Audience.STAFF, "complaint.handlerBlocked", Map.of(), now);
            events.fire(new SuspensionEvent.HandlerBlocked(suspension, complaint));
        }
    }
}
