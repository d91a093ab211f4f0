package org.huiyin.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.account.Account;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Capacity;
import org.huiyin.inbox.Inbox;
import org.huiyin.inbox.InboxList;
import org.huiyin.platform.Refusal;
import org.huiyin.platform.Words;
import org.huiyin.supervision.DocumentRules;
import org.huiyin.supervision.credential.SuspensionRules;
import org.huiyin.supervision.suggestion.ExternalSuggestions;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;
import org.jspecify.annotations.Nullable;

/** Makes the frame of a desk page for the person who signed in. */
@RequestScoped
public class DeskFrames {

    @Inject
    Pages pages;

    @Inject
    Access access;

    @Inject
    Inbox inbox;

    /**
     * @param here the path of the way that the page belongs to, such as {@code /desk/unit}; empty for none
     */
    public DeskFrame frame(String here) {
        var account = access.account().orElseThrow(() -> new Refusal.NotYours("session.required"));
        var frame = pages.frame();
        var handles = !Capacity.of(account.roles()).isEmpty();
        return new DeskFrame(frame, person(account, frame.words()), rail(account, here, frame.words()), handles);
    }

    /** Where somebody with these roles begins after signing in. */
    public static String landing(Set<Role> roles) {
        return roles.equals(Set.of(Role.SYS_ADMIN)) ? "/admin/units" : "/desk";
    }

    private static DeskFrame.Person person(Account account, Words words) {
        var roles = account.roles().stream()
                .sorted()
                .map(role -> words.text("complaint.role." + role.name()))
                .collect(Collectors.joining(words.text("desk.and")));
        return new DeskFrame.Person(account.name(), account.unit().name(words.english()), roles);
    }

    private List<DeskFrame.Rail> rail(Account account, String here, Words words) {
        var rail = new ArrayList<DeskFrame.Rail>();
        if (!Capacity.of(account.roles()).isEmpty()) {
            var waiting = inbox.counts(account.actor(), InboxList.WAITING).all();
            rail.add(way("desk.waiting", "/desk", waiting, here, words));
            rail.add(way("desk.unit", "/desk/unit", null, here, words));
            if (OutlookResource.shows(account.roles()))
                rail.add(way("desk.outlook", "/desk/outlook", null, here, words));
            rail.add(way("desk.closed", "/desk/closed", null, here, words));
            rail.add(way("desk.ledger", "/desk/ledger", null, here, words));
            if (Act.RETURN_REQUEST.roleOf(account.actor()).isPresent())
                rail.add(way("desk.returns", "/desk/returns", null, here, words));
        }
        if (DocumentRules.concern(account.actor()))
            rail.add(way("desk.documents", "/desk/documents", null, here, words));
        if (ExternalSuggestions.concern(account.actor()))
            rail.add(way("desk.suggestions", "/desk/suggestions", null, here, words));
        if (SuspensionRules.concern(account.actor()))
            rail.add(way("desk.credentials", "/desk/credentials", null, here, words));
        if (account.roles().contains(Role.SYS_ADMIN)) {
            rail.add(way("admin.units", "/admin/units", null, here, words));
            rail.add(way("admin.people", "/admin/people", null, here, words));
            rail.add(way("admin.calendar", "/admin/calendar", null, here, words));
        }
        return rail;
    }

    private static DeskFrame.Rail way(String key, String path, @Nullable Long count, String here, Words words) {
        return new DeskFrame.Rail(words.text(key), path, count, path.equals(here));
    }
}
