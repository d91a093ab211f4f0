package org.huiyin.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.huiyin.account.Role;
import org.huiyin.complaint.returning.Returns;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.web.form.Dates;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** Lists what the unit has asked to give back. */
@Path("desk/returns")
@AllowedTo(Role.UNIT_LEADER)
@RequestScoped
public class ReturnsResource {

    private static final int MOST = 100;

    @Inject
    Returns returns;

    @Inject
    DeskFrames frames;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    @GET
    public Response page() {
        var dates = new Dates(pages.words(), clock.today());
        var lines = returns.askedBy(access.actor(), MOST).stream()
                .map(own -> line(own, dates))
                .toList();
        return pages.ok(new StaticTemplates().deskReturns(new ReturnsPage(frames.frame("/desk/returns"), lines)));
    }

    private static ReturnsPage.Line line(Returns.Own own, Dates dates) {
        var request = own.request();
        return new ReturnsPage.Line(
                own.number(),
                own.leads() ? "/desk/complaints/" + own.number() : null,
                dates.moment(request.askedAt()),
                outcome(own, dates),
                request.reason(),
                request.basis(),
                written(request.note()));
    }

    private static String outcome(Returns.Own own, Dates dates) {
        Words words = dates.words();
        var outcome = own.request().outcome();
        var at = own.request().decidedAt();
        if (outcome == null || at == null) return words.text(own.ended() ? "desk.returns.ended" : "desk.returns.open");
        return words.text("desk.returns." + outcome.name(), dates.moment(at));
    }

    private static @Nullable String written(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
