package org.huiyin.web.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was referred to other bodies; empty for everybody who may not know of it.
 *
 * @param hint that something should be referred, or null
 */
public record Referred(List<Item> items, @Nullable String hint) {

    /** For those to whom nothing is said. */
    static final Referred NOTHING = new Referred(List.of(), null);

    public Referred {
        items = List.copyOf(items);
    }

    /** Whether there is nothing to show. */
    public boolean empty() {
        return items.isEmpty() && hint == null;
    }

    /**
     * One referral.
     *
     * @param id by which it is chosen
     * @param facts what became of it, a sentence each
     */
    public record Item(
            String id,
            String title,
            String state,
            String colour,
            List<String> reason,
            List<String> handed,
            List<String> facts) {

        public Item {
            reason = List.copyOf(reason);
            handed = List.copyOf(handed);
            facts = List.copyOf(facts);
        }
    }
}
