package org.huiyin.web.door;

import gg.jte.models.runtime.JteModel;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.huiyin.account.Account;
import org.huiyin.account.Accounts;
import org.huiyin.account.FirstAdministrator;
import org.huiyin.account.Sessions;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;
import org.huiyin.web.desk.DeskFrames;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.Cookies;

/** Signs people in with name and password, and brings them where they wanted to go. */
@Path("sign-in")
@PermitAll
@RequestScoped
public class SignInResource {

    @Inject
    Sessions sessions;

    @Inject
    Accounts accounts;

    @Inject
    FirstAdministrator first;

    @Inject
    Cookies cookies;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @GET
    public Response page(@QueryParam("next") String next) {
        if (first.missing()) return pages.redirect("/setup");
        if (access.account().isPresent())
            return pages.redirect(target(next, access.account().get()));
        var typed = Map.of("next", List.of(OwnPath.of(next).orElse("")));
        return pages.ok(page(new Form(pages.words(), typed, List.of())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(MultivaluedMap<String, String> typed) {
        var form = new Form(pages.words(), typed, List.of());
        var username = form.value("username").strip();
        try {
            var token = sessions.signIn(username, form.value("password"), access.address());
            var account = accounts.find(username).orElseThrow();
            return Response.fromResponse(pages.redirect(target(form.value("next"), account)))
                    .cookie(cookies.make(Cookies.SESSION, token, -1))
                    .build();
        } catch (Refusal.Invalid wrong) {
            return pages.show(422, page(form.with(wrong.errors())));
        } catch (Refusal.TooMany wait) {
            return slowDown(form, wait);
        }
    }

    private Response slowDown(Form form, Refusal.TooMany wait) {
        var error = new FieldError("username", wait.key(), wait.variables());
        return Response.fromResponse(pages.show(429, page(form.with(List.of(error)))))
                .header("Retry-After", wait.seconds())
                .build();
    }

    private static String target(String next, Account account) {
        return OwnPath.of(next).orElseGet(() -> DeskFrames.landing(account.roles()));
    }

    private JteModel page(Form form) {
        return new StaticTemplates().deskSignIn(new SignInPage(pages.frame(), form));
    }
}
