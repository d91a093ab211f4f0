package org.huiyin.web.admin;

import java.util.List;
import org.huiyin.web.desk.DeskFrame;
import org.huiyin.web.desk.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Asks once more before somebody's access is taken away or given back.
 *
 * @param act {@code deactivation} or {@code reactivation}; its words are keyed by it
 * @param username whose access it is
 * @param facts who that is
 * @param refused why a rule declined it, or null
 */
public record StandingPage(
        DeskFrame desk,
        String act,
        String username,
        List<Fact> facts,
        @Nullable String refused) {

    public StandingPage {
        facts = List.copyOf(facts);
    }

    /** The words of this act: its title without a name, else {@code hint} or {@code submit}. */
    public String text(String name) {
        return desk.text("admin." + act + (name.isEmpty() ? "" : "." + name));
    }

    /** Where the form is sent. */
    public String address() {
        return desk.link("/admin/people/" + username + "/" + act);
    }
}
