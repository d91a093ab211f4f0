package org.huiyin.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.huiyin.account.Role;
import org.huiyin.platform.Refusal;
import org.huiyin.supervision.credential.CredentialIssue;
import org.huiyin.supervision.credential.IssueCredential;
import org.huiyin.web.desk.DeskFrames;
import org.huiyin.web.desk.UnitOptions;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** Enters that an officer whose credential was taken back has got another one. */
@Path("admin/credentials/new")
@AllowedTo(Role.SYS_ADMIN)
@RequestScoped
public class CredentialIssueResource {

    @Inject
    CredentialIssue credentials;

    @Inject
    UnitOptions options;

    @Inject
    Access access;

    @Inject
    DeskFrames frames;

    @Inject
    Pages pages;

    @GET
    public Response page() {
        return show(200, Form.empty(pages.words()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response issue(MultivaluedMap<String, String> typed) {
        var form = new Form(pages.words(), typed, List.of());
        try {
            credentials.issue(access.actor(), command(form));
            return pages.redirect(IssuedCredentialsResource.PATH);
        } catch (Refusal.Invalid wrong) {
            return show(422, form.with(wrong.errors()));
        }
    }

    private static IssueCredential command(Form form) {
        return new IssueCredential(
                form.value("unitCode"),
                form.value("officerName"),
                form.value("credentialNo"),
                form.value("number"),
                day(form, "validFrom"),
                day(form, "validUntil"),
                form.value("basis"));
    }

    private static @Nullable LocalDate day(Form form, String field) {
        var typed = form.value(field).strip();
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            throw new Refusal.Invalid(field, "suggestion.day");
        }
    }

    private Response show(int status, Form form) {
        var page = new CredentialIssuePage(frames.frame("/admin/people"), form, options.units(pages.words()));
        return pages.show(status, new StaticTemplates().adminCredentialIssue(page));
    }
}
