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
import java.util.Map;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.recheck.Recheck;
import org.huiyin.complaint.recheck.RecheckOpinion;
import org.huiyin.complaint.recheck.RecheckOutcome;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** A reviewer of the level above writes the opinion on a reply that the complainant does not accept. */
@Path("desk/complaints/{number}/recheck-opinion")
@AllowedTo(Role.REVIEWER)
@RequestScoped
public class RecheckOpinionResource {

    @Inject
    RecheckOpinion opinion;

    @Inject
    RecheckPages rechecks;

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
        var complaint = acts.open(number, Act.RECHECK_OPINION);
        return pages.ok(page(acts.formOf(asDrafted(rechecks.open(complaint)))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(MultivaluedMap<String, String> typed) {
        return acts.attempt(
                number,
                acts.form(typed),
                form -> opinion.write(access.actor(), number, outcome(form), form.value("opinion")),
                this::page);
    }

    private JteModel page(Form form) {
        var complaint = acts.open(number, Act.RECHECK_OPINION);
        var effects = List.of(acts.words().text("desk.act.recheck-opinion.second"));
        return new StaticTemplates()
                .deskRecheckOpinion(rechecks.page(complaint, acts.frame(complaint, "recheck-opinion", form, effects)));
    }

    private static @Nullable RecheckOutcome outcome(Form form) {
        return Arrays.stream(RecheckOutcome.values())
                .filter(one -> form.chosen("outcome", one.name()))
                .findFirst()
                .orElse(null);
    }

    /** What was sent back is mended, not written anew. */
    private static Map<String, List<String>> asDrafted(Recheck recheck) {
        return Map.of(
                "outcome", recheck.outcome().map(Enum::name).stream().toList(),
                "opinion", recheck.opinion().stream().toList());
    }
}
