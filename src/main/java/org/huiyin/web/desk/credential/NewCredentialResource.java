package org.huiyin.web.desk.credential;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.huiyin.account.Role;
import org.huiyin.platform.Refusal;
import org.huiyin.supervision.credential.ProposeSuspension;
import org.huiyin.supervision.credential.SuspensionProposal;
import org.huiyin.supervision.credential.SuspensionTerms;
import org.huiyin.web.desk.DeskFrames;
import org.huiyin.web.desk.UnitOptions;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.form.Periods;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** Proposes that a credential be suspended. */
@Path("desk/credentials/new")
@AllowedTo({Role.INTAKE, Role.DISPATCHER, Role.REVIEWER})
@RequestScoped
public class NewCredentialResource {

    @Inject
    SuspensionProposal proposal;

    @Inject
    SuspensionTerms terms;

    @Inject
    UnitOptions options;

    @Inject
    DeskFrames frames;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @GET
    public Response page(@QueryParam("complaint") @DefaultValue("") String complaint) {
        return show(200, new Form(pages.words(), Map.of("complaintNumber", List.of(complaint)), List.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response propose(MultivaluedMap<String, String> typed) {
        var form = new Form(pages.words(), typed, List.of());
        try {
            var suspension = proposal.propose(access.actor(), command(form));
            return pages.redirect(CredentialsResource.PATH + "/" + suspension.id());
        } catch (Refusal.Invalid wrong) {
            return show(422, form.with(wrong.errors()));
        }
    }

    private static ProposeSuspension command(Form form) {
        return new ProposeSuspension(
                form.value("unitCode"),
                form.value("officerName"),
                form.value("credentialNo"),
                months(form.value("months").strip()),
                form.value("reason").replace("\r\n", "\n"),
                form.value("grounds").replace("\r\n", "\n"),
                form.value("complaintNumber"),
                form.value("documentNumber"),
                form.chosen("aware", "true"),
                form.chosen("another", "true"));
    }

    private static @Nullable Integer months(String typed) {
        try {
            return typed.isEmpty() ? null : Integer.valueOf(typed);
        } catch (NumberFormatException notANumber) {
            throw new Refusal.Invalid("months", "credential.months.missing");
        }
    }

    private Response show(int status, Form form) {
        var aware = form.error("aware") != null || form.chosen("aware", "true");
        var another = form.chosen("another", "true") || form.error("another") != null;
        var page = new NewCredentialPage(
                frames.frame(CredentialsResource.PATH),
                form,
                options.units(pages.words()),
                aware,
                another,
                Periods.within(terms.notice(access.actor()), pages.words()),
                terms.months(access.actor()));
        return pages.show(status, new StaticTemplates().deskNewCredential(page));
    }
}
