package org.huiyin.web.desk;

import java.util.List;

/**
 * What the supervision body has issued because of a case, and who cannot go on with it.
 *
 * @param items supervision documents and suspended credentials, as far as this person may know that they belong to the case
 * @param handlerBlocked whether whoever handles it may not any more, so that somebody else has to take it
 */
public record Linked(List<Item> items, boolean handlerBlocked) {

    public Linked {
        items = List.copyOf(items);
    }

    /** @param note its number and where it stands */
    public record Item(String path, String title, String note) {}
}
