package org.huiyin.web.desk.credential;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.huiyin.account.Role;
import org.huiyin.platform.Refusal;
import org.huiyin.supervision.credential.SuspensionAct;
import org.huiyin.supervision.credential.SuspensionActs;
import org.huiyin.supervision.credential.Suspensions;
import org.huiyin.supervision.paper.OfficialPaper;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** One suspension of a credential, its notice to print, and the acts on it. */
@Path("desk/credentials/{id}")
@AllowedTo({
    Role.INTAKE,
    Role.DISPATCHER,
    Role.SUPERVISOR_LEAD,
    Role.REVIEWER,
    Role.UNIT_CLERK,
    Role.UNIT_HANDLER,
    Role.UNIT_LEADER,
    Role.COOP_HANDLER
})
@RequestScoped
public class CredentialResource {

    @Inject
    Suspensions suspensions;

    @Inject
    SuspensionActs acts;

    @Inject
    CredentialViews views;

    @Inject
    CredentialPapers papers;

    @Inject
    OfficialPaper paper;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @PathParam("id")
    long id;

    @GET
    public Response page() {
        return show(200, null, Form.empty(pages.words()));
    }

    @GET
    @Path("acts/{act}")
    @AllowedTo({Role.INTAKE, Role.DISPATCHER, Role.SUPERVISOR_LEAD, Role.REVIEWER})
    public Response form(@PathParam("act") String act) {
        var suspension = suspensions.visible(access.actor(), id);
        suspensions.mustAllow(access.actor(), suspension, named(act));
        return show(200, named(act), Form.empty(pages.words()));
    }

    @POST
    @Path("acts/{act}")
    @AllowedTo({Role.INTAKE, Role.DISPATCHER, Role.SUPERVISOR_LEAD, Role.REVIEWER})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(@PathParam("act") String act, MultivaluedMap<String, String> typed) {
        var form = new Form(pages.words(), typed, List.of());
        try {
            var text = form.value("text").replace("\r\n", "\n");
            acts.perform(access.actor(), id, named(act), text, version(form));
            return pages.redirect(CredentialsResource.PATH + "/" + id);
        } catch (Refusal.Invalid wrong) {
            return show(422, named(act), form.with(wrong.errors()));
        }
    }

    @GET
    @Path("notice.pdf")
    public Response notice() {
        var suspension = suspensions.visible(access.actor(), id);
        var number = suspension.number().orElseThrow(() -> new Refusal.NotNow("document.paper.unsigned"));
        var name = URLEncoder.encode(number + ".pdf", StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(paper.print(papers.of(suspension)), "application/pdf")
                .header("Content-Disposition", "inline; filename*=UTF-8''" + name)
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private Response show(int status, @Nullable SuspensionAct doing, Form form) {
        var suspension = suspensions.visible(access.actor(), id);
        return pages.show(status, new StaticTemplates().deskCredential(views.page(suspension, doing, form)));
    }

    private static SuspensionAct named(String word) {
        return Arrays.stream(SuspensionAct.values())
                .filter(act -> act != SuspensionAct.PROPOSE && act != SuspensionAct.LAPSE)
                .filter(act -> act.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refusal.Unknown("credential.unknown"));
    }

    /** A form without a version comes from nobody who has read it. */
    private static int version(Form form) {
        try {
            return Integer.parseInt(form.value("version"));
        } catch (NumberFormatException none) {
            throw new Refusal.Invalid("version", "credential.changed");
        }
    }
}
