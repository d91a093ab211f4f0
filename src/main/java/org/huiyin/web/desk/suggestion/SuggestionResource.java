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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.account.Role;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.supervision.Documents;
import org.huiyin.supervision.SupervisionDocument;
import org.huiyin.supervision.suggestion.AnswerSuggestion;
import org.huiyin.supervision.suggestion.ExternalSuggestion;
import org.huiyin.supervision.suggestion.ExternalSuggestions;
import org.huiyin.supervision.suggestion.SuggestionRegister;
import org.huiyin.web.desk.CaseSheets;
import org.huiyin.web.desk.DeskFrames;
import org.huiyin.web.desk.Fact;
import org.huiyin.web.form.Dates;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** One suggestion from outside, and its answer. */
@Path("desk/suggestions/{id}")
@AllowedTo({Role.INTAKE, Role.DISPATCHER, Role.SUPERVISOR_LEAD, Role.REVIEWER})
@RequestScoped
public class SuggestionResource {

    @Inject
    ExternalSuggestions suggestions;

    @Inject
    SuggestionRegister register;

    @Inject
    SuggestionClockWords clockWords;

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

    @Inject
    Clock clock;

    @PathParam("id")
    long id;

    @GET
    public Response page() {
        return show(200, Form.empty(pages.words()));
    }

    @POST
    @Path("answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(MultivaluedMap<String, String> typed) {
        var form = new Form(pages.words(), typed, List.of());
        try {
            var command = new AnswerSuggestion(
                    TypedDay.of(form, "repliedOn"),
                    form.value("replyNo"),
                    form.value("reply").replace("\r\n", "\n"));
            register.answer(access.actor(), id, command);
            return pages.redirect(SuggestionsResource.PATH + "/" + id);
        } catch (Refusal.Invalid wrong) {
            return show(422, form.with(wrong.errors()));
        }
    }

    private Response show(int status, Form form) {
        var suggestion = suggestions.visible(access.actor(), id);
        var words = pages.words();
        var page = new SuggestionPage(
                frames.frame(SuggestionsResource.PATH),
                id,
                words.text("suggestion.title", suggestion.fromOrg(), suggestion.docNo()),
                clockWords.light(suggestion, words),
                clockWords.remaining(suggestion, words),
                suggestion.rule().basis(words.english()),
                facts(suggestion),
                CaseSheets.paragraphs(suggestion.summary()),
                linked(suggestion),
                CaseSheets.paragraphs(suggestion.reply().orElse("")),
                suggestion.repliedOn().isEmpty(),
                suggestions.correctable(access.actor(), suggestion),
                form);
        return pages.show(status, new StaticTemplates().deskSuggestion(page));
    }

    private List<Fact> facts(ExternalSuggestion suggestion) {
        var words = pages.words();
        var dates = new Dates(words, clock.today());
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                words.text("suggestion.kind"),
                words.text("suggestion.kind." + suggestion.kind().name())));
        facts.add(new Fact(words.text("suggestion.receivedOn"), dates.day(suggestion.receivedOn())));
        facts.add(new Fact(words.text("suggestion.dueOn"), dates.day(suggestion.dueDay())));
        documentNumber(suggestion)
                .ifPresent(number -> facts.add(new Fact(words.text("suggestion.documentNumber"), number)));
        suggestion
                .repliedOn()
                .ifPresent(day -> facts.add(new Fact(words.text("suggestion.repliedOn"), dates.day(day))));
        suggestion.replyNo().ifPresent(number -> facts.add(new Fact(words.text("suggestion.replyNo"), number)));
        return facts;
    }

    private Optional<String> documentNumber(ExternalSuggestion suggestion) {
        return suggestion
                .documentId()
                .map(document -> documents.visible(access.actor(), document))
                .flatMap(SupervisionDocument::number);
    }

    private List<String> linked(ExternalSuggestion suggestion) {
        return suggestions.complaints(suggestion.id()).stream()
                .map(complaints::byId)
                .flatMap(complaint -> complaints.seen(access.actor(), complaint.number()).stream())
                .map(Complaint::number)
                .toList();
    }
}
