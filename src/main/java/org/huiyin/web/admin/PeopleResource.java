package org.huiyin.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huiyin.account.Account;
import org.huiyin.account.Accounts;
import org.huiyin.account.Role;
import org.huiyin.platform.Words;
import org.huiyin.web.desk.DeskFrames;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** The list of people, by username. */
@Path("admin/people")
@AllowedTo(Role.SYS_ADMIN)
@RequestScoped
public class PeopleResource {

    private static final int PAGE = 50;

    @Inject
    Accounts accounts;

    @Inject
    Access access;

    @Inject
    DeskFrames frames;

    @Inject
    Pages pages;

    @GET
    public Response page(@QueryParam("after") @DefaultValue("") String after) {
        var desk = frames.frame("/admin/people");
        var words = desk.frame().words();
        var found = accounts.after(after, PAGE + 1);
        var lines =
                found.stream().limit(PAGE).map(account -> line(account, words)).toList();
        return pages.ok(new StaticTemplates().adminPeople(new PeoplePage(desk, lines, next(found))));
    }

    private static @Nullable String next(List<Account> found) {
        if (found.size() <= PAGE) return null;
        var last = found.get(PAGE - 1).username();
        return "/admin/people?after=" + URLEncoder.encode(last, StandardCharsets.UTF_8);
    }

    private PeoplePage.Line line(Account account, Words words) {
        return new PeoplePage.Line(
                account.name(),
                account.username(),
                account.unit().name(words.english()),
                Roles.of(account, words),
                account.credentialNo().orElse(null),
                Roles.state(account, words),
                act(account));
    }

    private @Nullable String act(Account account) {
        if (account.id() == access.actor().account()) return null; // nobody locks themselves out
        return account.active() ? "deactivation" : "reactivation";
    }
}
