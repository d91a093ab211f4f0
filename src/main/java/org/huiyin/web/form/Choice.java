package org.huiyin.web.form;

import org.jspecify.annotations.Nullable;

/**
 * One card among several to choose from.
 *
 * @param text what it means, or null
 * @param fear what others will and will not learn, or null
 */
public record Choice(
        String value,
        String title,
        @Nullable String text,
        @Nullable String fear) {

    public static Choice of(String value, String title) {
        return new Choice(value, title, null, null);
    }
}
