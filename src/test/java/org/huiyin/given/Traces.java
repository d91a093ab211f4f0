package org.huiyin.given;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.inbox.Inbox;
import org.huiyin.inbox.InboxList;
import org.huiyin.inbox.InboxQuery;
import org.huiyin.inbox.Place;

/** What the acts have left behind: clocks, letters, entries in the trail. */
@ApplicationScoped
public class Traces {

    @Inject
    Clocks clocks;

    @Inject
    Inbox inbox;

    @Inject
    Given given;

    @Inject
    Table table;

    /** The clock of this kind that was started last. */
    public Deadline clock(Case any, ClockCode code) {
        return clocks.of(any.id()).stream()
                .filter(deadline -> deadline.clock() == code)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** Who may read the entry. */
    public Object audience(Case any, String event) {
        return table.first(
                "select audience from trail_entry where chain = ? and event = ?", "complaint:" + any.id(), event);
    }

    /** The text of the letter to the complainant. */
    public String body(Case any, String kind) {
        return (String)
                table.first("select body from outbox where kind = ? and subject like ?", kind, "% " + any.number());
    }

    /** How many letters of this kind were written about the case. */
    public int letters(Case any, String kind) {
        var written = table.first(
                "select count(*) from outbox where kind = ? and subject like ?", kind, "%" + any.number() + "%");
        return ((Number) written).intValue();
    }

    /** The people of the cast who get letters of this kind about the case, one name for each letter. */
    public List<String> recipients(Case about, String kind) {
        var names = table.first(
                "select group_concat(a.username order by o.id) from outbox o join account a"
                        + " on a.id = cast(substring_index(o.once, ':', -1) as unsigned) where o.kind = ? and o.subject like ?",
                kind,
                "%" + about.number() + "%");
        return names == null ? List.of() : List.of(names.toString().split(","));
    }

    /** Whether the case is among what waits for this person. */
    public boolean waits(Case any, String username) {
        Place place = null;
        do {
            var waiting = new InboxQuery(InboxList.WAITING, null, null, place, InboxQuery.MOST);
            var page = inbox.find(given.actor(username), waiting);
            if (page.rows().stream().anyMatch(row -> row.number().equals(any.number()))) return true;
            place = page.after();
        } while (place != null);
        return false;
    }
}
