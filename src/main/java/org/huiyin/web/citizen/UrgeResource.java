package org.huiyin.web.citizen;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.huiyin.escalation.Urging;
import org.huiyin.web.form.Pages;

/** Urges those who have the opened complaint in hand, with one button. */
@Path("track/urge")
@PermitAll
@RequestScoped
public class UrgeResource {

    @Inject
    Pass pass;

    @Inject
    Urging urging;

    @Inject
    Pages pages;

    @POST
    public Response urge() {
        urging.urge(pass.complaint().id());
        return pages.redirect("/track/case#escalation");
    }
}
