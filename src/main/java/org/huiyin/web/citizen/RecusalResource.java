package org.huiyin.web.citizen;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.recusal.AskRecusal;
import org.huiyin.complaint.recusal.RecusalAsking;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;

/** Asks that a unit or a person not handle the complaint. */
@Path("track/recusal")
@PermitAll
@RequestScoped
public class RecusalResource {

    private static final List<String> FIELDS = List.of("unitCode", "person", "reason", "newFacts");

    @Inject
    Pass pass;

    @Inject
    RecusalAsking asking;

    @Inject
    Recused recused;

    @Inject
    Pages pages;

    @GET
    public Response show() {
        var complaint = pass.complaint();
        return Moves.with(pass.of(complaint.id()), page(200, complaint, Map.of(), List.of()));
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    public Response ask(MultivaluedMap<String, String> form) {
        var complaint = pass.complaint();
        var typed = FIELDS.stream().collect(Collectors.toMap(name -> name, name -> List.of(first(form, name))));
        var unit = first(form, "unitCode");
        try {
            asking.ask(
                    complaint.id(),
                    new AskRecusal(
                            unit.equals(AskRecusalPage.PERSON) ? "" : unit,
                            first(form, "person"),
                            first(form, "reason"),
                            first(form, "newFacts")));
            return pages.redirect("/track/case#recused");
        } catch (Refusal.Invalid invalid) {
            return page(422, complaint, typed, invalid.errors());
        }
    }

    private static String first(MultivaluedMap<String, String> form, String name) {
        var typed = form.getFirst(name);
        return typed == null ? "" : Typed.clean(typed);
    }

    private Response page(int status, Complaint complaint, Map<String, List<String>> typed, List<FieldError> errors) {
        return pages.show(status, new StaticTemplates().citizenRecusal(recused.page(complaint, typed, errors)));
    }
}
