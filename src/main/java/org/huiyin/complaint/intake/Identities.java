package org.huiyin.complaint.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.IdentityMode;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Keys;
import org.huiyin.platform.Refusal;

/**
 * Opens sealed identities for those who need them, and records each look (信访工作条例 art. 30; rules D4 e).
 *
 * <p>A real name is shown to the supervision body and to the handler of the lead unit; a hidden name to the supervision body
 * only; an anonymous complainant has none.
 */
@ApplicationScoped
public class Identities {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    CaseTrail trail;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    /**
     * @param reason why it is needed; becomes part of the trail
     * @throws Refusal.NotYours when this person does not need it
     */
    @Transactional
    public Identity look(Actor actor, String number, String reason) {
        var complaint = complaints.visible(actor, number);
        if (!mayLook(actor, complaint)) throw new Refusal.NotYours("complaint.identity.notYours");
        if (reason.isBlank()) throw new Refusal.Invalid("reason", "complaint.identity.reason");
        if (reason.length() > 500) throw new Refusal.Invalid("reason", "platform.tooLong", 500);
        trail.recordInside(
                complaints.locked(complaint),
                actor,
                Audience.SUPERVISION,
                "identity.looked",
                Map.of("reason", reason.strip()),
                clock.now());
        return of(complaint).orElse(Identity.NONE);
    }

    public boolean mayLook(Actor actor, Complaint complaint) {
        if (complaint.identityMode() == IdentityMode.ANONYMOUS) return false;
        var supervises = actor.has(Role.INTAKE) || actor.has(Role.SUPERVISOR_LEAD) || actor.has(Role.REVIEWER);
        if (supervises
                && complaints.holders(complaint.id(), Capacity.SUPERVISION).contains(actor.unit())) return true;
        // The supervision body may lead a case itself; its handler is then a handler like any other.
        return complaint.identityMode() == IdentityMode.REAL_NAME
                && actor.has(Role.UNIT_HANDLER)
                && complaints.holders(complaint.id(), Capacity.LEAD).contains(actor.unit());
    }

    /** For letters to the complainant, which the portal sends without anybody looking. */
    public Optional<Identity> of(Complaint complaint) {
        return Optional.ofNullable(entities.find(Complainant.class, complaint.id()))
                .map(complainant -> complainant.open(keys));
    }
}
