package org.huiyin.inbox;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param after where the next page begins, or null when this is the last
 */
public record InboxPage(List<InboxRow> rows, @Nullable Place after) {

    public InboxPage {
        rows = List.copyOf(rows);
    }

    /** What to ask for the next page with, or empty when there is none. */
    public Optional<String> next() {
        return Optional.ofNullable(after).map(Place::text);
    }
}
