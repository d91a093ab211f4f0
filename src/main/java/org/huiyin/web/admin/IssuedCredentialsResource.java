package org.huiyin.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.huiyin.account.Role;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.unit.OfficerCredential;
import org.huiyin.unit.Officers;
import org.huiyin.web.desk.DeskFrames;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.AllowedTo;

/** Lists the credentials that were issued in place of those taken back. */
@Path("admin/credentials")
@AllowedTo(Role.SYS_ADMIN)
@RequestScoped
public class IssuedCredentialsResource {

    static final String PATH = "/admin/credentials";

    private static final int PAGE = 50;

    @Inject
    Officers officers;

    @Inject
    DeskFrames frames;

    @Inject
    Pages pages;

    @GET
    public Response page(@QueryParam("before") @DefaultValue("0") long before) {
        var words = pages.words();
        var found = officers.issuedBefore(before, PAGE + 1);
        var next = found.size() > PAGE ? PATH + "?before=" + found.get(PAGE - 1).id() : null;
        var lines = found.stream().limit(PAGE).map(each -> line(each, words)).toList();
        var page = new IssuedCredentialsPage(frames.frame("/admin/people"), lines, next);
        return pages.ok(new StaticTemplates().adminIssuedCredentials(page));
    }

    private static IssuedCredentialsPage.Line line(OfficerCredential each, Words words) {
        var from = words.day(each.validFrom());
        return new IssuedCredentialsPage.Line(
                each.officer().name(),
                each.officer().unit().name(words.english()),
                each.number(),
                each.replacedNo().orElseGet(() -> words.text("credential.noNumber")),
                each.validUntil()
                        .map(until -> words.text("credential.issue.valid.until", from, words.day(until)))
                        .orElseGet(() -> words.text("credential.issue.valid", from)),
                each.basis(),
                words.day(Clock.dayOf(each.issuedAt())));
    }
}
