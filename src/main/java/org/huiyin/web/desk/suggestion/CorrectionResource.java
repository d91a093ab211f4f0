package org.huiyin.web.desk.suggestion;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.account.Role;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.platform.Refusal;
import org.huiyin.supervision.Documents;
import org.huiyin.supervision.SupervisionDocument;
import org.huiyin.supervision.suggestion.ExternalSuggestion;
import org.huiyin.supervision.suggestion.ExternalSuggestions;
import org.huiyin.supervision.suggestion.SuggestionCorrection;
import org.huiyin.supervision.suggestion.SuggestionRegister;
import org.huiyin.web.desk.DeskFrames;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.form.Periods;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Puts right what was typed wrongly when a suggestion was registered. */
@Path("desk/suggestions/{id}/correction")
@AllowedTo({Role.INTAKE, Role.DISPATCHER, Role.SUPERVISOR_LEAD, Role.REVIEWER})
@RequestScoped
public class CorrectionResource {

    @Inject
    ExternalSuggestions suggestions;

    @Inject
    SuggestionCorrection correction;

    @Inject
    SuggestionRegister register;

    @Inject
    Complaints complaints;

    @Inject
    Documents documents;

    @Inject
    DeskFrames frames;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @PathParam("id")
    long id;

    @GET
    public Response page() {
        return show(200, new Form(pages.words(), stored(correctable()), List.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(MultivaluedMap<String, String> typed) {
        var form = new Form(pages.words(), typed, List.of());
        try {
            var read = form.value("version").matches("[0-9]{1,9}") ? Integer.parseInt(form.value("version")) : -1;
            correction.correct(access.actor(), id, read, NewSuggestionResource.command(form));
            return pages.redirect(SuggestionsResource.PATH + "/" + id);
        } catch (Refusal.Invalid wrong) {
            return show(422, form.with(wrong.errors()));
        }
    }

    private ExternalSuggestion correctable() {
        var suggestion = suggestions.visible(access.actor(), id);
        if (!suggestions.correctable(access.actor(), suggestion))
            throw new Refusal.NotYours("suggestion.correction.notYours");
        return suggestion;
    }

    private Map<String, List<String>> stored(ExternalSuggestion suggestion) {
        var stored = new HashMap<String, List<String>>();
        stored.put("kind", List.of(suggestion.kind().name()));
        stored.put("fromOrg", List.of(suggestion.fromOrg()));
        stored.put("docNo", List.of(suggestion.docNo()));
        stored.put("receivedOn", List.of(suggestion.receivedOn().toString()));
        stored.put("summary", List.of(suggestion.summary()));
        var set = suggestion.rule().setOn();
        if (set != null) stored.put("replyDueOn", List.of(set.toString()));
        stored.put("complaintNumbers", List.of(String.join("\n", linked())));
        suggestion
                .documentId()
                .map(document -> documents.visible(access.actor(), document))
                .flatMap(SupervisionDocument::number)
                .ifPresent(number -> stored.put("documentNumber", List.of(number)));
        return stored;
    }

    private List<String> linked() {
        return suggestions.complaints(id).stream()
                .map(complaints::byId)
                .flatMap(complaint -> complaints.seen(access.actor(), complaint.number()).stream())
                .map(Complaint::number)
                .toList();
    }

    private Response show(int status, Form form) {
        var suggestion = correctable();
        var page = new NewSuggestionPage(
                frames.frame(SuggestionsResource.PATH),
                form,
                NewSuggestionResource.kinds(pages.words()),
                Periods.within(register.replyWithin(access.actor()), pages.words()),
                new NewSuggestionPage.Corrected(id, suggestion.version()));
        return pages.show(status, new StaticTemplates().deskNewSuggestion(page));
    }
}
