package org.huiyin.web.admin;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.huiyin.account.Account;
import org.huiyin.account.Accounts;
import org.huiyin.platform.Refusal;
import org.huiyin.platform.Words;
import org.huiyin.web.desk.DeskFrames;
import org.huiyin.web.desk.Fact;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.jspecify.annotations.Nullable;

/** Makes the pages that ask before somebody's access changes, and carries out what was confirmed. */
@RequestScoped
public class StandingPages {

    @Inject
    Accounts accounts;

    @Inject
    DeskFrames frames;

    @Inject
    Pages pages;

    Response ask(String act, String username) {
        return pages.ok(page(act, username, null));
    }

    /** Goes back to the list, or shows the page again with the reason why not. */
    Response carryOut(String act, String username, Runnable change) {
        try {
            change.run();
            return pages.redirect("/admin/people");
        } catch (Refusal.NotNow declined) {
            var reason = pages.words().text(declined.key(), declined.variables());
            return pages.show(409, page(act, username, reason));
        }
    }

    private JteModel page(String act, String username, @Nullable String refused) {
        var desk = frames.frame("/admin/people");
        var account = accounts.named(username);
        var facts = facts(account, desk.frame().words());
        return new StaticTemplates().adminStanding(new StandingPage(desk, act, account.username(), facts, refused));
    }

    private static List<Fact> facts(Account account, Words words) {
        return List.of(
                new Fact(words.text("admin.person.name"), account.name()),
                new Fact(words.text("door.username"), account.username()),
                new Fact(words.text("admin.person.unit"), account.unit().name(words.english())),
                new Fact(words.text("admin.person.roles"), Roles.of(account, words)),
                new Fact(words.text("admin.person.state"), Roles.state(account, words)));
    }
}
