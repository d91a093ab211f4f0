package org.huiyin.complaint.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Bars;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Turns;
import org.huiyin.complaint.handling.Vacancy;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.complaint.returning.LeadTerms;
import org.huiyin.complaint.time.Ledger;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.routing.Recusal;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;

/**
 * Another unit leads a case that was answered, or stands on the ledger, because the one before is not there any more (更换主办单位;
 * rules D6). What was found stays found, and each problem keeps its last day; nothing is assigned anew and no clock moves.
 */
@ApplicationScoped
public class LeadReplacement {

    @Inject
    Complaints complaints;

    @Inject
    Vacancy vacancy;

    @Inject
    Ledger ledger;

    @Inject
    Statements statements;

    @Inject
    Recusal recusal;

    @Inject
    Bars bars;

    @Inject
    Units units;

    @Inject
    LeadTerms terms;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ComplaintEvent> events;

    @Inject
    Clock clock;

    /**
     * @param leadUnitCode who leads from now on
     * @param reason why the unit before does not go on, 1 to 1,000 characters; the complainant reads it
     * @throws Refusal.NotNow while somebody in the unit can go on, its wish for the ledger waits, or the new one is recused
     * @throws Refusal.Invalid when there is no such unit, or nobody in it could go on either
     */
    @Transactional
    public Complaint replace(Actor actor, String number, String leadUnitCode, String reason) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.LEAD_REPLACEMENT);
        vacancy.mustBe(complaint);
        if (asked(complaint)) throw new Refusal.NotNow("recall.ledgerAsked");
        var why = Why.of(reason);
        var before = vacancy.lead(complaint).orElseThrow();
        var lead = eligible(complaint, before, leadUnitCode);
        complaint.follow(Act.LEAD_REPLACEMENT, now);
        pass(complaint, before, lead, now);
        if (vacancy.of(complaint)) throw new Refusal.Invalid("leadUnitCode", "recall.vacant", lead.name(false));
        var detail = Map.of("lead", before.name(false), "to", lead.name(false), "note", why);
        trail.record(complaint, actor, Act.LEAD_REPLACEMENT, "complaint.leadReplaced", detail, now);
        events.fire(new ComplaintEvent.LeadReplaced(complaint));
        return complaint;
    }

    /** Whether the case lies where nobody can go on, and nothing has to be decided before. */
    public boolean possible(Complaint complaint) {
        return vacancy.of(complaint) && !asked(complaint);
    }

    /** The head decides on that first; afterwards it is another unit's plan. */
    private boolean asked(Complaint complaint) {
        return ledger.open(complaint.id()).isPresent();
    }

    private Unit eligible(Complaint complaint, Unit before, String code) {
        var lead = units.find(code)
                .filter(unit -> !unit.dissolved() && unit.id() != before.id())
                .orElseThrow(() -> new Refusal.Invalid("leadUnitCode", "assignment.unit.unknown", code));
        recusal.mustNotApply(lead, statements.respondentOrgans(complaint.id()));
        bars.mustNotApply(complaint.id(), lead);
        terms.mustNotHaveReturned(complaint.id(), lead);
        return lead;
    }

    /** The turn stays with the supervision body where it is there. */
    private void pass(Complaint complaint, Unit before, Unit lead, Instant now) {
        var role = complaint.waitsRole();
        var waits = complaint.waitsUnitId().filter(id -> id == before.id()).isPresent();
        terms.replace(complaint, lead, now);
        if (role != null && waits) turns.passTo(complaint, role);
    }
}
