package org.huiyin.inbox;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.huiyin.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Where in a list a row stands: the moment that it is ordered by, none coming last, and its id among equal ones. As text it is
 * opaque; a page that is read from it on neither repeats nor skips a row, whatever was added meanwhile.
 */
public record Place(@Nullable Instant at, long id) {

    private static final String NONE = "-";

    /** What the database can compare with; {@code datetime} knows no other years. */
    private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /** The form in which an address carries it. */
    public String text() {
        var plain = (at == null ? NONE : at.toString()) + "/" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * @throws Refusal.Invalid when {@link #text} never gave this text
     */
    static Place parse(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split("/", 2);
            if (parts.length != 2) throw new IllegalArgumentException(text);
            return new Place(parts[0].equals(NONE) ? null : moment(parts[0]), Long.parseLong(parts[1]));
        } catch (IllegalArgumentException | DateTimeException notAPlace) {
            throw new Refusal.Invalid("after", "inbox.after.unknown");
        }
    }

    private static Instant moment(String text) {
        var moment = Instant.parse(text);
        if (moment.isBefore(FIRST) || moment.isAfter(LAST)) throw new IllegalArgumentException(text);
        return moment;
    }
}
