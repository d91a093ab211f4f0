package org.huiyin.web.desk.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyin.account.Role;
import org.huiyin.deadline.Calendars;
import org.huiyin.deadline.Remaining;
import org.huiyin.platform.Clock;
import org.huiyin.supervision.DocumentRules;
import org.huiyin.supervision.Documents;
import org.huiyin.supervision.SupervisionClock;
import org.huiyin.supervision.SupervisionClocks;
import org.huiyin.supervision.SupervisionDocument;
import org.huiyin.unit.Units;
import org.huiyin.web.desk.DeskFrames;
import org.huiyin.web.desk.NewestFirst;
import org.huiyin.web.form.Dates;
import org.huiyin.web.form.LightView;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** Lists the supervision documents that this person may see. */
@Path("desk/documents")
@AllowedTo({
    Role.INTAKE,
    Role.DISPATCHER,
    Role.SUPERVISOR_LEAD,
    Role.REVIEWER,
    Role.UNIT_CLERK,
    Role.UNIT_HANDLER,
    Role.UNIT_LEADER
})
@RequestScoped
public class DocumentsResource {

    static final String PATH = "/desk/documents";

    @Inject
    Documents documents;

    @Inject
    DocumentRules rules;

    @Inject
    SupervisionClocks clocks;

    @Inject
    Calendars calendars;

    @Inject
    Units units;

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
                documents.before(access.actor(), before, NewestFirst.READ), PATH, SupervisionDocument::id);
        var lines = lines(page.shown());
        return pages.ok(new StaticTemplates()
                .deskDocuments(
                        new DocumentsPage(frames.frame(PATH), lines, rules.drafts(access.actor()), page.next())));
    }

    private List<DocumentsPage.Line> lines(List<SupervisionDocument> shown) {
        var owed = clocks.owed(shown.stream().map(SupervisionDocument::id).toList()).stream()
                .collect(Collectors.toMap(SupervisionClock::documentId, Function.identity(), (first, later) -> first));
        return shown.stream().map(each -> line(each, owed.get(each.id()))).toList();
    }

    private DocumentsPage.Line line(SupervisionDocument document, @Nullable SupervisionClock owed) {
        var words = pages.words();
        var english = words.english();
        return new DocumentsPage.Line(
                PATH + "/" + document.id(),
                owed == null ? null : LightView.of(owed.light(clock.today(), calendars.current()), words),
                document.title(),
                document.number().orElseGet(() -> words.text("document.unnumbered")),
                owed == null ? words.text("document.nothingOwed") : remaining(owed),
                owed == null ? "" : new Dates(words, clock.today()).day(owed.dueDay()),
                document.kind().name(english),
                words.text("document.status." + document.status().name()),
                units.byId(document.bodyId()).name(english),
                units.byId(document.unitId()).name(english));
    }

    private String remaining(SupervisionClock owed) {
        var remaining = Remaining.of(owed.dueAt(), clock.today(), calendars.current());
        return pages.words().text(remaining.key(), remaining.workingDays());
    }
}
