package org.huiyin.web.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the supervision body has issued because of a case, and who cannot go on with it.
 *
 * @param items supervision documents and suspended credentials, as far as this person may know that they belong to the case
 * @param similar complaints of the same kind about the same unit, as far as this person may see them
 * @param blocked what to say where whoever handles it may not any more; else null. Only who may see the suspension reads why.
 */
public record Linked(
        List<Item> items, List<Item> similar, @Nullable String blocked) {

    public Linked {
        items = List.copyOf(items);
        similar = List.copyOf(similar);
    }

    /** @param note its number and where it stands */
    public record Item(String path, String title, String note) {}
}
