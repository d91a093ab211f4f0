package org.huiyin.web.door;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A path inside the portal where somebody wanted to go before signing in. Nobody is sent to another site by a link. */
final class OwnPath {

    private static final Pattern FORM = Pattern.compile("/?[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*");

    private OwnPath() {}

    /** The path with a slash in front, or empty when it is none of ours. */
    static Optional<String> of(@Nullable String text) {
        if (text == null || !FORM.matcher(text).matches()) return Optional.empty();
        return Optional.of(text.startsWith("/") ? text : "/" + text);
    }
}
