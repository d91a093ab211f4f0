package org.huiyin.web.citizen;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.complaint.QueryCode;
import org.huiyin.complaint.QueryCodes;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.jspecify.annotations.Nullable;

/** Opens a complaint with number and code, and closes it again. */
@Path("track")
@PermitAll
@RequestScoped
public class TrackResource {

    @Inject
    QueryCodes codes;

    @Inject
    Pass pass;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @GET
    public Response ask(
            @QueryParam("number") @DefaultValue("") String number, @QueryParam("ended") @Nullable String ended) {
        return page(200, number, List.of(), ended != null);
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    public Response open(
            @FormParam("number") @DefaultValue("") String number,
            @FormParam("queryCode") @DefaultValue("") String code) {
        var missing = missing(number, code);
        if (!missing.isEmpty()) return page(422, number, missing, false);
        try {
            var complaint = codes.open(number, QueryCode.typed(code), access.address());
            return Moves.with(pass.of(complaint.id()), pages.redirect("/track/case"));
        } catch (Refusal.Unknown wrong) {
            return page(422, number, List.of(new FieldError("queryCode", wrong.key())), false);
        }
    }

    /** Closes the complaint in this browser. */
    @POST
    @Path("exit")
    public Response exit() {
        return Moves.with(pass.ended(), pages.redirect("/track"));
    }

    private static List<FieldError> missing(String number, String code) {
        var errors = new ArrayList<FieldError>();
        if (number.isBlank()) errors.add(new FieldError("number", "track.number.missing"));
        if (code.isBlank()) errors.add(new FieldError("queryCode", "track.code.missing"));
        return errors;
    }

    private Response page(int status, String number, List<FieldError> errors, boolean ended) {
        var frame = pages.frame();
        // The code is not sent back: a page that stays on a screen must not hold it.
        var form = new Form(pages.words(), Map.of("number", List.of(Typed.clean(number))), errors);
        var page = new TrackPage(frame, form, ended, Notices.of(frame).contact());
        return pages.show(status, new StaticTemplates().citizenTrack(page));
    }
}
