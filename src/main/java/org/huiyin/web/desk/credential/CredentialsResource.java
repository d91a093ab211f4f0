package org.huiyin.web.desk.credential;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.account.Role;
import org.huiyin.platform.Clock;
import org.huiyin.supervision.credential.CredentialSuspension;
import org.huiyin.supervision.credential.SuspensionFigures;
import org.huiyin.supervision.credential.SuspensionRules;
import org.huiyin.supervision.credential.SuspensionTally;
import org.huiyin.supervision.credential.Suspensions;
import org.huiyin.unit.Units;
import org.huiyin.web.desk.DeskFrames;
import org.huiyin.web.desk.Fact;
import org.huiyin.web.form.Dates;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Lists the suspensions of credentials that this person may see. */
@Path("desk/credentials")
@AllowedTo({
    Role.INTAKE,
    Role.DISPATCHER,
    Role.SUPERVISOR_LEAD,
    Role.REVIEWER,
    Role.UNIT_CLERK,
    Role.UNIT_HANDLER,
    Role.UNIT_LEADER,
    Role.COOP_HANDLER
})
@RequestScoped
public class CredentialsResource {

    static final String PATH = "/desk/credentials";

    private static final int PAGE = 50;

    @Inject
    Suspensions suspensions;

    @Inject
    SuspensionRules rules;

    @Inject
    SuspensionTally tally;

    @Inject
    NoticeClockWords clockWords;

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
        var found = suspensions.before(access.actor(), before, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var next = found.size() > PAGE ? PATH + "?before=" + shown.get(PAGE - 1).id() : null;
        var lines = shown.stream().map(this::line).toList();
        var counted = tally.ofThisYear(access.actor());
        return pages.ok(new StaticTemplates()
                .deskCredentials(new CredentialsPage(
                        frames.frame(PATH),
                        lines,
                        figures(counted),
                        pages.words()
                                .text("credential.figures.since", pages.words().day(counted.from())),
                        rules.proposes(access.actor()),
                        next)));
    }

    private List<Fact> figures(SuspensionFigures counted) {
        var figures = new ArrayList<Fact>();
        figures.add(figure("inForce", counted.inForce()));
        figures.add(figure("suspended", counted.suspended()));
        figures.add(figure("lifted", counted.lifted()));
        figures.add(figure("lapsed", counted.lapsed()));
        figures.add(figure("revoked", counted.revoked()));
        if (rules.supervises(access.actor())) figures.add(figure("owed", counted.owed()));
        return figures;
    }

    private Fact figure(String name, long count) {
        var words = pages.words();
        return new Fact(
                words.text("credential.figure." + name),
                NumberFormat.getIntegerInstance(words.locale()).format(count));
    }

    private CredentialsPage.Line line(CredentialSuspension each) {
        var words = pages.words();
        var dates = new Dates(words, clock.today());
        var owed = each.owed();
        return new CredentialsPage.Line(
                PATH + "/" + each.id(),
                owed.map(notice -> clockWords.light(notice, words)).orElse(null),
                each.officer().name(),
                each.credentialNo().orElse(""),
                owed.map(notice -> clockWords.remaining(notice, words))
                        .orElseGet(() -> clockWords.standing(each, words)),
                owed.map(notice -> dates.day(notice.dueDay())).orElse(""),
                units.byId(each.unitId()).name(words.english()),
                words.text("credential.status." + each.status().name()),
                words.text("credential.months.of", each.months()));
    }
}
