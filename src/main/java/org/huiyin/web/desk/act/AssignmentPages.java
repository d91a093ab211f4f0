package org.huiyin.web.desk.act;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.complaint.Bars;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.complaint.returning.LeadTerms;
import org.huiyin.complaint.returning.Returns;
import org.huiyin.deadline.ClockCode;
import org.huiyin.platform.Words;
import org.huiyin.routing.Recusal;
import org.huiyin.routing.Routing;
import org.huiyin.unit.Unit;
import org.huiyin.unit.UnitNature;
import org.huiyin.unit.Units;
import org.huiyin.web.desk.UnitOptions;
import org.huiyin.web.form.Choice;
import org.huiyin.web.form.Form;

/** Puts together who may lead and who may cooperate, and why. */
@RequestScoped
public class AssignmentPages {

    /** How many proposals are shown as cards; all units are in the list below. */
    private static final int SHOWN = 4;

    @Inject
    Routing routing;

    @Inject
    Recusal recusal;

    @Inject
    Bars bars;

    @Inject
    Returns returns;

    @Inject
    LeadTerms terms;

    @Inject
    Units units;

    @Inject
    UnitOptions options;

    @Inject
    Statements statements;

    @Inject
    ActFrames acts;

    AssignmentPage of(Complaint complaint, Form form) {
        var words = acts.words();
        var respondents = statements.respondentOrgans(complaint.id());
        var body = units.byId(complaint.supervisionUnitId());
        var near = units.all().stream().filter(unit -> near(unit, body)).toList();
        var effects = List.of(
                words.text("desk.act.assignment.runs"),
                words.text("desk.act.assignment.until", acts.lastDay(complaint, ClockCode.C4)),
                terms.designating(complaint.id())
                        ? words.text("desk.act.assignment.designating")
                        : words.text("desk.act.assignment.return", acts.lastDay(complaint, ClockCode.RETURN)));
        return new AssignmentPage(
                acts.frame(complaint, "assignment", form, effects),
                leads(left(complaint), words),
                options.units(words),
                cooperating(complaint, near, respondents, words),
                out(complaint, recused(near, respondents, words)));
    }

    /** Who may lead instead of the unit that is not there any more. */
    LeadReplacementPage instead(Complaint complaint, Form form) {
        var words = acts.words();
        var lead = complaint.leadUnitId().orElseThrow();
        var others = left(complaint).stream()
                .filter(proposal -> proposal.unit().id() != lead)
                .toList();
        var effects = List.of(
                words.text("desk.act.lead-replacement.gone", units.byId(lead).name(words.english())),
                words.text("desk.act.lead-replacement.clocks"));
        return new LeadReplacementPage(
                acts.frame(complaint, "lead-replacement", form, effects), leads(others, words), options.units(words));
    }

    /** Who has given the case back, or is not there any more, is not offered it. */
    private List<Routing.Proposal> left(Complaint complaint) {
        var body = units.byId(complaint.supervisionUnitId());
        var respondents = statements.respondentOrgans(complaint.id());
        var returners = returns.returnedBy(complaint.id());
        var barred = bars.units(complaint.id());
        return routing.leadsFor(body, respondents, complaint.matter().sector()).stream()
                .filter(proposal -> !proposal.unit().dissolved())
                .filter(proposal -> !Returns.isAmong(proposal.unit(), returners))
                .filter(proposal -> !barred.contains(proposal.unit().id()))
                .toList();
    }

    private List<String> out(Complaint complaint, List<String> recused) {
        var words = acts.words();
        var returned = returns.returnedBy(complaint.id()).stream()
                .map(unit -> words.text("desk.act.assignment.returned", unit.name(words.english())));
        var barred = bars.units(complaint.id()).stream()
                .map(units::byId)
                .map(unit -> words.text("routing.recused.decided", unit.name(words.english())));
        return Stream.of(returned, barred, recused.stream())
                .flatMap(lines -> lines)
                .toList();
    }

    private static List<Choice> leads(List<Routing.Proposal> proposals, Words words) {
        var leads = new ArrayList<Choice>();
        for (var proposal : proposals.subList(0, Math.min(SHOWN, proposals.size())))
            leads.add(choice(proposal.unit(), words.text(proposal.reasonKey()), words));
        leads.add(new Choice(AssignmentPage.OTHER, words.text("desk.act.assignment.other"), null, null));
        return leads;
    }

    private static Choice choice(Unit unit, String why, Words words) {
        return new Choice(unit.code(), unit.name(words.english()), why, null);
    }

    private List<Choice> cooperating(Complaint complaint, List<Unit> near, Collection<Unit> respondents, Words words) {
        var barred = bars.units(complaint.id());
        return near.stream()
                .filter(unit -> !barred.contains(unit.id()))
                .filter(unit -> recusal.against(unit, respondents).isEmpty())
                .map(unit -> Choice.of(unit.code(), unit.name(words.english())))
                .toList();
    }

    private List<String> recused(List<Unit> near, Collection<Unit> respondents, Words words) {
        return near.stream()
                .flatMap(unit -> recusal.against(unit, respondents).stream())
                .map(reason -> words.text(
                        reason.key(),
                        reason.candidate().name(words.english()),
                        reason.respondent().name(words.english())))
                .toList();
    }

    /** Organs of the supervision body's region and of the region above it; a section or a team does not stand for itself. */
    private boolean near(Unit unit, Unit body) {
        if (unit.nature() == UnitNature.INTERNAL_ORGAN || unit.nature() == UnitNature.DISCIPLINE) return false;
        var above = units.region(body.regionCode()).parentCode();
        return unit.regionCode().equals(body.regionCode()) || unit.regionCode().equals(above);
    }
}
