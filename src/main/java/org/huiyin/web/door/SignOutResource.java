package org.huiyin.web.door;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.huiyin.account.Sessions;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Cookies;
import org.jspecify.annotations.Nullable;

/** Ends the session, on the server too. */
@Path("sign-out")
@PermitAll
@RequestScoped
public class SignOutResource {

    @Inject
    Sessions sessions;

    @Inject
    Cookies cookies;

    @Inject
    Pages pages;

    @POST
    public Response signOut(@CookieParam(Cookies.SESSION) @Nullable String token) {
        if (token != null) sessions.signOut(token);
        return Response.fromResponse(pages.redirect("/sign-in"))
                .cookie(cookies.make(Cookies.SESSION, "", 0))
                .build();
    }
}
