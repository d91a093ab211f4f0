package org.huiyin.complaint.returning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Bars;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.routing.Routing;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;

/** Asks whoever stands above all whom a case was given to whose it is, when it has gone back too often (指定管辖; rules D3, 13). */
@ApplicationScoped
public class Designating {

    @Inject
    Returns returns;

    @Inject
    LeadTerms terms;

    @Inject
    Statements statements;

    @Inject
    Routing routing;

    @Inject
    Bars bars;

    @Inject
    Units units;

    @Inject
    CaseTrail trail;

    /**
     * Call when nobody leads the case any more, and pass the turn afterwards: it may have gone to another body.
     *
     * @param act that has taken it from the unit which led it
     * @return whether it waits for a designation now
     */
    public boolean seek(Complaint complaint, Actor actor, Act act, Instant now) {
        var designator = designator(complaint);
        designator.ifPresent(body -> {
            terms.seekDesignation(complaint, body, now);
            trail.record(complaint, actor, act, "complaint.designationSought", Map.of("body", body.name(false)), now);
        });
        return designator.isPresent();
    }

    /** Who says whose the case is, when it has gone back too often or nobody is left who may lead it. */
    private Optional<Unit> designator(Complaint complaint) {
        var returned = returns.agreed(complaint.id());
        if (returned == 0) return Optional.empty();
        var body = units.byId(complaint.supervisionUnitId());
        // Whoever has said it once, or has taken the case from them, stands above all of them.
        if (terms.designated(complaint.id())) return Optional.of(body);
        var respondents = statements.respondentOrgans(complaint.id());
        var returners = returns.returnedBy(complaint.id());
        var barred = bars.units(complaint.id());
        var left = routing.leadsFor(body, respondents, complaint.matter().sector()).stream()
                .anyMatch(proposal -> !Returns.isAmong(proposal.unit(), returners)
                        && !barred.contains(proposal.unit().id()));
        if (left && returned < Returns.MOST) return Optional.empty();
        return Optional.of(routing.commonSuperior(body, returners, respondents));
    }
}
