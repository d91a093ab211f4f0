package org.huiyin.web.form;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.huiyin.platform.Links;
import org.huiyin.platform.Words;
import org.jspecify.annotations.Nullable;

/**
 * What every page needs around its content.
 *
 * @param words the reader's language
 * @param links addresses under the context path
 * @param assets addresses of stylesheets and scripts, with their content hash
 * @param path the page's own path, so that language and text size come back to it
 * @param textSize {@code large}, {@code normal} or {@code small}
 * @param person the name of the person who signed in, or null
 * @param site name, owner and registration numbers for header and footer
 */
public record Frame(
        Words words,
        Links links,
        AssetLinks assets,
        String path,
        String textSize,
        @Nullable String person,
        SiteText site) {

    /** Gives the address of an asset such as {@code huiyin.css}. */
    public interface AssetLinks {
        String to(String name);
    }

    /** The text of a key in the reader's language. */
    public String text(String key, Object... variables) {
        return words.text(key, variables);
    }

    public String link(String path) {
        return links.to(path);
    }

    /** The address that sets language ({@code lang}) or text size ({@code size}) and comes back to this page. */
    public String preference(String name, String value) {
        return link("/preferences?" + name + "=" + value + "&back=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
    }

    public String asset(String name) {
        return assets.to(name);
    }
}
