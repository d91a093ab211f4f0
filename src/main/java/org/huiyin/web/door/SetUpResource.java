package org.huiyin.web.door;

import gg.jte.models.runtime.JteModel;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.huiyin.account.FirstAdministrator;
import org.huiyin.account.Sessions;
import org.huiyin.account.SetUp;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.Cookies;

/** Makes the first administrator of an empty portal; as soon as there is one, this page does not exist. */
@Path("setup")
@PermitAll
@RequestScoped
public class SetUpResource {

    @Inject
    FirstAdministrator first;

    @Inject
    Sessions sessions;

    @Inject
    Cookies cookies;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @GET
    public Response page() {
        if (!first.missing()) throw new Refusal.Unknown("platform.http.404");
        return pages.ok(page(Form.empty(pages.words())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response setUp(MultivaluedMap<String, String> typed) {
        var form = new Form(pages.words(), typed, List.of());
        try {
            var account = first.make(form.value("code"), command(form), access.address());
            var token = sessions.signIn(account.username(), form.value("password"), access.address());
            return Response.fromResponse(pages.redirect("/admin/units"))
                    .cookie(cookies.make(Cookies.SESSION, token, -1))
                    .build();
        } catch (Refusal.Invalid wrong) {
            return pages.show(422, page(form.with(wrong.errors())));
        }
    }

    private static SetUp command(Form form) {
        return new SetUp(
                form.value("regionCode").strip(),
                form.value("regionName"),
                form.value("unitName"),
                form.value("name"),
                form.value("username").strip(),
                form.value("password"));
    }

    private JteModel page(Form form) {
        return new StaticTemplates().deskSetUp(new SetUpPage(pages.frame(), form));
    }
}
