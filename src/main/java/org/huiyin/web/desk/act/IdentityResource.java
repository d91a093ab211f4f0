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
import java.util.ArrayList;
import java.util.List;
import org.huiyin.account.Role;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.intake.Identities;
import org.huiyin.complaint.intake.Identity;
import org.huiyin.platform.Refusal;
import org.huiyin.platform.Words;
import org.huiyin.web.desk.Fact;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** Shows a sealed identity once, in the answer to a reason; a reload asks for a reason again. */
@Path("desk/complaints/{number}/identity")
@AllowedTo({Role.INTAKE, Role.SUPERVISOR_LEAD, Role.REVIEWER, Role.UNIT_HANDLER})
@RequestScoped
public class IdentityResource {

    @Inject
    Identities identities;

    @Inject
    Complaints complaints;

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
        return pages.ok(page(Form.empty(pages.words()), List.of(), false));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response look(MultivaluedMap<String, String> typed) {
        var form = acts.form(typed);
        try {
            var identity = identities.look(access.actor(), number, form.value("reason"));
            return pages.ok(page(form, facts(identity, pages.words()), true));
        } catch (Refusal.Invalid invalid) {
            return pages.show(422, page(form.with(invalid.errors()), List.of(), false));
        }
    }

    private JteModel page(Form form, List<Fact> identity, boolean shown) {
        var actor = access.actor();
        var complaint = complaints.visible(actor, number);
        if (!identities.mayLook(actor, complaint)) throw new Refusal.NotYours("complaint.identity.notYours");
        return new StaticTemplates()
                .deskIdentity(new IdentityPage(acts.frame(complaint, "identity", form, List.of()), identity, shown));
    }

    private static List<Fact> facts(Identity identity, Words words) {
        var facts = new ArrayList<Fact>();
        add(facts, "name", identity.name(), words);
        add(facts, "uscc", identity.uscc(), words);
        add(facts, "phone", identity.phone(), words);
        add(facts, "email", identity.email(), words);
        return facts;
    }

    private static void add(List<Fact> facts, String name, @Nullable String value, Words words) {
        if (value != null && !value.isBlank()) facts.add(new Fact(words.text("desk.act.identity." + name), value));
    }
}
