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
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.handling.Evaluating;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;

/** Rates the reply, once. */
@Path("track/evaluation")
@PermitAll
@RequestScoped
public class EvaluationResource {

    @Inject
    Pass pass;

    @Inject
    Evaluating evaluating;

    @Inject
    Cases cases;

    @Inject
    ActPages acts;

    @Inject
    Pages pages;

    @GET
    public Response show() {
        var complaint = pass.complaint();
        if (!cases.mayRate(complaint)) throw new Refusal.NotNow("evaluation.late");
        return Moves.with(pass.of(complaint.id()), page(200, complaint, "", "", List.of()));
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    public Response rate(
            @FormParam("grade") @DefaultValue("") String grade, @FormParam("comment") @DefaultValue("") String typed) {
        var complaint = pass.complaint();
        var comment = Typed.clean(typed);
        try {
            evaluating.evaluate(complaint.id(), grade(grade), comment);
            return pages.redirect("/track/case");
        } catch (Refusal.Invalid invalid) {
            return page(422, complaint, grade, comment, invalid.errors());
        }
    }

    private static Grade grade(String typed) {
        return Arrays.stream(Grade.values())
                .filter(grade -> grade.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid("grade", "track.grade.missing"));
    }

    private Response page(int status, Complaint complaint, String grade, String comment, List<FieldError> errors) {
        var typed = Map.of("grade", List.of(grade), "comment", List.of(comment));
        return pages.show(status, new StaticTemplates().citizenEvaluation(acts.evaluation(complaint, typed, errors)));
    }
}
