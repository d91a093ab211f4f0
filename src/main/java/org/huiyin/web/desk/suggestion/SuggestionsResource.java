package org.huiyin.web.desk.suggestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.huiyin.account.Role;
import org.huiyin.platform.Clock;
import org.huiyin.supervision.suggestion.ExternalSuggestion;
import org.huiyin.supervision.suggestion.ExternalSuggestions;
import org.huiyin.web.desk.DeskFrames;
import org.huiyin.web.desk.NewestFirst;
import org.huiyin.web.form.Dates;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Lists the suggestions that the supervision body has received. */
@Path("desk/suggestions")
@AllowedTo({Role.INTAKE, Role.DISPATCHER, Role.SUPERVISOR_LEAD, Role.REVIEWER})
@RequestScoped
public class SuggestionsResource {

    static final String PATH = "/desk/suggestions";

    @Inject
    ExternalSuggestions suggestions;

    @Inject
    SuggestionClockWords clockWords;

    @Inject
    DeskFrames frames;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    @GET
    public Response page(@QueryParam("before") @DefaultValue("0") long before) {
        var page = NewestFirst.of(
                suggestions.before(access.actor(), before, NewestFirst.READ), PATH, ExternalSuggestion::id);
        var lines = page.shown().stream().map(this::line).toList();
        return pages.ok(
                new StaticTemplates().deskSuggestions(new SuggestionsPage(frames.frame(PATH), lines, page.next())));
    }

    private SuggestionsPage.Line line(ExternalSuggestion each) {
        var words = pages.words();
        var dates = new Dates(words, clock.today());
        return new SuggestionsPage.Line(
                PATH + "/" + each.id(),
                clockWords.light(each, words),
                each.docNo(),
                each.fromOrg(),
                words.text("suggestion.kind." + each.kind().name()),
                clockWords.remaining(each, words),
                dates.day(each.dueDay()),
                dates.day(each.receivedOn()));
    }
}
