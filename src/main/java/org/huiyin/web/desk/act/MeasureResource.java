package org.huiyin.web.desk.act;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.intake.Respondent;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.complaint.measure.MeasureKind;
import org.huiyin.complaint.measure.MeasureRecord;
import org.huiyin.complaint.returning.LeadTerms;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;
import org.huiyin.web.form.Choice;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.OptionGroup;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Records what was done about a unit or a person. */
@Path("desk/complaints/{number}/measure")
@AllowedTo({Role.REVIEWER, Role.SUPERVISOR_LEAD})
@RequestScoped
public class MeasureResource {

    @Inject
    MeasureRecord measures;

    @Inject
    Statements statements;

    @Inject
    LeadTerms terms;

    @Inject
    Units units;

    @Inject
    ActFrames acts;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @PathParam("number")
    String number = "";

    @GET
    public Response page() {
        return pages.ok(page(Form.empty(pages.words())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(MultivaluedMap<String, String> typed) {
        return acts.attempt(number, acts.form(typed), this::record, this::page);
    }

    private void record(Form form) {
        measures.record(access.actor(), number, new MeasureForm(form).command());
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.MEASURE);
        var words = acts.words();
        var kinds = Arrays.stream(MeasureKind.values())
                .filter(kind -> complaint.finding().isPresent() || kind.answersLateness())
                .map(kind -> Choice.of(kind.name(), words.text("complaint.measure." + kind.name())))
                .toList();
        var frame = acts.frame(complaint, "measure", form, List.of());
        return new StaticTemplates().deskMeasure(new MeasurePage(frame, kinds, units(complaint)));
    }

    /** A unit that handles the case too late, or badly, is spoken to as well (rules D6). */
    private List<OptionGroup> units(Complaint complaint) {
        var accused = complaint.finding().stream()
                .flatMap(found -> statements.respondents(complaint.id()).stream())
                .map(Respondent::unit)
                .filter(Objects::nonNull)
                .toList();
        var handling = terms.leads(complaint.id()).stream()
                .map(units::byId)
                .filter(unit -> !accused.contains(unit))
                .toList();
        return Stream.of(group("accused", accused), group("handling", handling))
                .filter(group -> !group.options().isEmpty())
                .toList();
    }

    private OptionGroup group(String kind, List<Unit> units) {
        var english = acts.words().english();
        var options = units.stream()
                .map(unit -> new OptionGroup.Option(unit.code(), unit.name(english)))
                .distinct()
                .toList();
        return new OptionGroup(acts.words().text("desk.act.measure.unit." + kind), options);
    }
}
