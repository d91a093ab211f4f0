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
import org.huiyin.complaint.intake.TransferComplaint;
import org.huiyin.complaint.intake.TransferKinds;
import org.huiyin.complaint.intake.TransferOut;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Choice;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Hands a complaint to a body outside the portal. One that is complained about is declined, and the form is kept. */
@Path("desk/complaints/{number}/transfer")
@AllowedTo(Role.INTAKE)
@RequestScoped
public class TransferResource {

    @Inject
    TransferOut transferOut;

    @Inject
    TransferKinds kinds;

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
    public Response transfer(MultivaluedMap<String, String> typed) {
        var form = acts.form(typed);
        try {
            return acts.attempt(
                    number, form, sent -> transferOut.transfer(access.actor(), number, command(sent)), this::page);
        } catch (Refusal.NotNow refused) {
            if (!refused.key().equals("transfer.accused") && !refused.key().startsWith("routing.recused"))
                throw refused;
            var why = pages.words().text(refused.key(), refused.variables());
            return pages.show(409, new StaticTemplates().deskTransfer(view(form).refusedBecause(why)));
        }
    }

    private static TransferComplaint command(Form form) {
        return new TransferComplaint(
                form.value("kind"),
                form.value("destination"),
                form.value("contact"),
                form.value("email").strip(),
                form.value("explanation"));
    }

    private JteModel page(Form form) {
        return new StaticTemplates().deskTransfer(view(form));
    }

    private TransferPage view(Form form) {
        var complaint = acts.open(number, Act.TRANSFER);
        var words = acts.words();
        var mode = complaint.identityMode().name();
        return new TransferPage(
                acts.frame(complaint, "transfer", form, List.of(words.text("desk.act.transfer.stops"))),
                kinds.all().stream()
                        .map(kind ->
                                new Choice(kind.code(), kind.name(words.english()), kind.route(words.english()), null))
                        .toList(),
                words.text("desk.act.transfer.name." + mode));
    }
}
