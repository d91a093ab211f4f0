package org.huiyin.web.desk.act;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.merging.Merging;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Merges a complaint into another about the same matter, after somebody has compared the two. */
@Path("desk/complaints/{number}/merging")
@AllowedTo(Role.INTAKE)
@RequestScoped
public class MergingResource {

    @Inject
    Merging merging;

    @Inject
    MergingPages mergings;

    @Inject
    ActFrames acts;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @PathParam("number")
    String number = "";

    @GET
    public Response page(@QueryParam("master") @DefaultValue("") String master) {
        return pages.ok(page(acts.formOf(Map.of("master", List.of(master)))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response merge(MultivaluedMap<String, String> typed) {
        var form = acts.form(typed);
        try {
            return acts.attempt(number, form, this::merge, this::page);
        } catch (Refusal.NotNow refused) {
            if (!refused.key().startsWith("merging.") && !refused.key().startsWith("routing.recused")) throw refused;
            var why = pages.words().text(refused.key(), refused.variables());
            return pages.show(409, new StaticTemplates().deskMerging(view(form, why)));
        }
    }

    private void merge(Form form) {
        merging.merge(access.actor(), number, form.value("master"), form.value("reason"));
    }

    private JteModel page(Form form) {
        return new StaticTemplates().deskMerging(mergings.page(acts.open(number, Act.MERGING), form));
    }

    private MergingPage view(Form form, String why) {
        var page = mergings.page(acts.open(number, Act.MERGING), form);
        return new MergingPage(page.act().refusedBecause(why), page.hints(), page.sides(), page.master());
    }
}
