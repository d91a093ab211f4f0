package org.huiyin.web.desk.suggestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.huiyin.account.Role;
import org.huiyin.platform.Refusal;
import org.huiyin.platform.Words;
import org.huiyin.supervision.suggestion.RegisterSuggestion;
import org.huiyin.supervision.suggestion.SuggestionKind;
import org.huiyin.supervision.suggestion.SuggestionRegister;
import org.huiyin.web.desk.DeskFrames;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.OptionGroup;
import org.huiyin.web.form.Pages;
import org.huiyin.web.form.Periods;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** Registers a suggestion from outside. */
@Path("desk/suggestions/new")
@AllowedTo({Role.INTAKE, Role.DISPATCHER, Role.SUPERVISOR_LEAD, Role.REVIEWER})
@RequestScoped
public class NewSuggestionResource {

    @Inject
    SuggestionRegister register;

    @Inject
    DeskFrames frames;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @GET
    public Response page() {
        return show(200, Form.empty(pages.words()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(MultivaluedMap<String, String> typed) {
        var form = new Form(pages.words(), typed, List.of());
        try {
            var suggestion = register.register(access.actor(), command(form));
            return pages.redirect(SuggestionsResource.PATH + "/" + suggestion.id());
        } catch (Refusal.Invalid wrong) {
            return show(422, form.with(wrong.errors()));
        }
    }

    static RegisterSuggestion command(Form form) {
        return new RegisterSuggestion(
                kind(form.value("kind")),
                form.value("fromOrg"),
                form.value("docNo"),
                TypedDay.of(form, "receivedOn"),
                form.value("summary").replace("\r\n", "\n"),
                TypedDay.of(form, "replyDueOn"),
                form.value("complaintNumbers")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                form.value("documentNumber"));
    }

    private static @Nullable SuggestionKind kind(String text) {
        return Arrays.stream(SuggestionKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private Response show(int status, Form form) {
        var words = pages.words();
        var within = Periods.within(register.replyWithin(access.actor()), words);
        var page = new NewSuggestionPage(frames.frame(SuggestionsResource.PATH), form, kinds(words), within, null);
        return pages.show(status, new StaticTemplates().deskNewSuggestion(page));
    }

    static List<OptionGroup> kinds(Words words) {
        var kinds = Arrays.stream(SuggestionKind.values())
                .map(kind -> new OptionGroup.Option(kind.name(), words.text("suggestion.kind." + kind.name())))
                .toList();
        return List.of(new OptionGroup(null, kinds));
    }
}
