package org.huiyin.web.admin;

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
import org.huiyin.account.Accounts;
import org.huiyin.account.Role;
import org.huiyin.platform.Refusal;
import org.huiyin.staff.OfficerLink;
import org.huiyin.web.desk.DeskFrames;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** Enters the credential number of somebody who has an account already. */
@Path("admin/people/{username}/credential")
@AllowedTo(Role.SYS_ADMIN)
@RequestScoped
public class OfficerLinkResource {

    @Inject
    OfficerLink link;

    @Inject
    Accounts accounts;

    @Inject
    Access access;

    @Inject
    DeskFrames frames;

    @Inject
    Pages pages;

    @PathParam("username")
    String username = "";

    @GET
    public Response page() {
        return show(200, Form.empty(pages.words()), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(MultivaluedMap<String, String> typed) {
        var form = new Form(pages.words(), typed, List.of());
        try {
            link.link(access.actor(), username, form.value("officerCredentialNo"));
            return pages.redirect("/admin/people");
        } catch (Refusal.Invalid wrong) {
            return show(422, form.with(wrong.errors()), null);
        } catch (Refusal.NotNow declined) {
            return show(409, form, pages.words().text(declined.key(), declined.variables()));
        }
    }

    private Response show(int status, Form form, @Nullable String refused) {
        var account = accounts.named(username);
        var page =
                new OfficerLinkPage(frames.frame("/admin/people"), form, account.username(), account.name(), refused);
        return pages.show(status, new StaticTemplates().adminOfficerLink(page));
    }
}
