package org.huiyin.complaint.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Bars;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Turns;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.complaint.returning.LeadTerms;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Checks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.routing.Recusal;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;

/**
 * Hands an accepted complaint to the unit that leads and those that cooperate (交办; rules D3, 11).
 *
 * <p>Nobody whom it is about, who belongs to them or depends on them is among either: not even as the one who supplies
 * material, because they must not learn that it exists.
 */
@ApplicationScoped
public class Assignment {

    @Inject
    Complaints complaints;

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
    Checks checks;

    @Inject
    Vacancy vacancy;

    @Inject
    Clocks clocks;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ComplaintEvent> events;

    @Inject
    Clock clock;

    /**
     * @throws Refusal.Invalid when there is no such unit, the lead has given this case back, or nobody in it may sign for it
     * @throws Refusal.NotNow with the reason when one of the units is recused
     */
    @Transactional
    public Complaint assign(Actor actor, String number, AssignComplaint command) {
        checks.valid(command);
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.ASSIGNMENT);
        var lead = unit("leadUnitCode", command.leadUnitCode());
        var cooperating = cooperating(command, lead);
        var respondents = statements.respondentOrgans(complaint.id());
        Stream.concat(Stream.of(lead), cooperating.stream()).forEach(unit -> {
            recusal.mustNotApply(unit, respondents);
            bars.mustNotApply(complaint.id(), unit);
        });
        terms.mustNotHaveReturned(complaint.id(), lead);
        var event = terms.designating(complaint.id()) ? "complaint.designated" : "complaint.assigned";
        terms.begin(complaint, lead, now);
        cooperating.forEach(unit -> complaints.hold(complaint.id(), unit.id(), Capacity.COOPERATING));
        complaint.follow(Act.ASSIGNMENT, now);
        clocks.start(complaint.id(), ClockCode.C4, complaint.regionCode(), now);
        turns.passTo(complaint, Role.UNIT_CLERK);
        if (vacancy.of(complaint)) throw new Refusal.Invalid("leadUnitCode", "recall.vacant", lead.name(false));
        trail.record(complaint, actor, Act.ASSIGNMENT, event, detail(command, lead, cooperating), now);
        events.fire(new ComplaintEvent.Assigned(complaint));
        return complaint;
    }

    private List<Unit> cooperating(AssignComplaint command, Unit lead) {
        return command.cooperatingUnitCodes().stream()
                .distinct()
                .map(code -> unit("cooperatingUnitCodes", code))
                .filter(unit -> unit.id() != lead.id())
                .toList();
    }

    private Unit unit(String field, String code) {
        return units.find(code)
                .filter(unit -> !unit.dissolved())
                .orElseThrow(() -> new Refusal.Invalid(field, "assignment.unit.unknown", code));
    }

    private static Map<String, String> detail(AssignComplaint command, Unit lead, List<Unit> cooperating) {
        var names =
                cooperating.stream().map(unit -> unit.name(false)).collect(Collectors.joining(CaseTrail.BETWEEN_NAMES));
        return Map.of(
                "lead",
                lead.name(false),
                "cooperating",
                names,
                "instructions",
                command.instructions().strip());
    }
}
