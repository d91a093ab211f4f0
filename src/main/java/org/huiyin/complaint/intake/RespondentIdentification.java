package org.huiyin.complaint.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.SupervisionHandover;
import org.huiyin.complaint.Turns;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.routing.Routing;
import org.huiyin.unit.Units;

/**
 * The supervision body says which unit the complainant means (认定被投诉单位), where the complainant could not name it. Units are
 * only added: what was accused once is recused for good. Before it is known, that unit could be given its own complaint.
 */
@ApplicationScoped
public class RespondentIdentification {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Statements statements;

    @Inject
    Accusations accusations;

    @Inject
    Routing routing;

    @Inject
    Units units;

    @Inject
    SupervisionHandover supervision;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ComplaintEvent> events;

    @Inject
    Clock clock;

    /**
     * @param officerName may be empty
     * @throws Refusal.Invalid when there is no such unit, or it is among the respondents already
     */
    @Transactional
    public Complaint identify(Actor actor, String number, String unitCode, String officerName) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.RESPONDENT_IDENTIFICATION);
        var unit = units.find(unitCode).orElseThrow(() -> new Refusal.Invalid("unitCode", "unit.unknown", unitCode));
        if (officerName.length() > 60) throw new Refusal.Invalid("officerName", "platform.tooLong", 60);
        var officer = officerName.isBlank() ? null : officerName.strip();
        var known = statements.respondents(complaint.id()).stream()
                .anyMatch(one -> unit.equals(one.unit()) && (officer == null || officer.equals(one.officerName())));
        if (known) throw new Refusal.Invalid("unitCode", "respondent.known", unit.name(false));
        var accused = new FileComplaint.Accused(unitCode, null, officer, null);
        accusations
                .resolve(List.of(accused), complaint.regionCode())
                .forEach(one -> entities.persist(one.respondent(complaint.id())));
        entities.flush();
        complaint.follow(Act.RESPONDENT_IDENTIFICATION, now);
        trail.recordInside(
                complaint,
                actor,
                Audience.SUPERVISION,
                "complaint.respondentIdentified",
                Map.of("unit", unit.name(false)),
                now);
        handOver(complaint, actor, now);
        events.fire(new ComplaintEvent.RespondentIdentified(complaint));
        return complaint;
    }

    /** If the body that holds the case is recused itself now, the one above it holds it from here on, and it alone. */
    private void handOver(Complaint complaint, Actor actor, Instant now) {
        // From where it lies now: a body above may hold it already, to designate who leads.
        var region = units.byId(complaint.supervisionUnitId()).regionCode();
        var body = routing.supervisionBodyFor(region, statements.respondentOrgans(complaint.id()));
        if (body.id() == complaint.supervisionUnitId()) return;
        // What an officer of the accused proposed is not decided on; the case is examined again by others.
        statements.openProposal(complaint.id()).ifPresent(proposal -> {
            proposal.lapse(now);
            turns.passTo(complaint, Role.INTAKE);
        });
        supervision.hand(complaint, body);
        var detail = Map.of("body", body.name(false));
        trail.recordInside(complaint, actor, Audience.PARTY, "complaint.supervisionRecused", detail, now);
        events.fire(new ComplaintEvent.SupervisionRecused(complaint, body));
    }
}
