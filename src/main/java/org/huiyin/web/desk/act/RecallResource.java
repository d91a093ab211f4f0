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
import java.util.List;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.recall.Recall;
import org.huiyin.unit.Units;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Takes a case back from a unit that is not there any more. */
@Path("desk/complaints/{number}/recall")
@AllowedTo({Role.DISPATCHER, Role.SUPERVISOR_LEAD})
@RequestScoped
public class RecallResource {

    @Inject
    Recall recall;

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
    public Response recall(MultivaluedMap<String, String> typed) {
        var answer = acts.attempt(
                number,
                acts.form(typed),
                form -> recall.recall(access.actor(), number, form.value("reason")),
                this::page);
        // Somebody above may designate who leads it.
        return acts.sees(number) ? answer : pages.redirect("/desk");
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.RECALL);
        var words = acts.words();
        var lead = units.byId(complaint.leadUnitId().orElseThrow()).name(words.english());
        var effects = List.of(words.text("desk.act.recall.gone", lead), words.text("desk.act.recall.clocks"));
        return new StaticTemplates().deskRecall(acts.frame(complaint, "recall", form, effects));
    }
}
