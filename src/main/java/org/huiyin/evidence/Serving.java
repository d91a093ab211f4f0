package org.huiyin.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a kept file goes out: shown or saved, never run. A pure function of format and name.
 *
 * <p>The content type comes from the closed list of {@link Format}, browsers may not guess another, no other site may
 * embed it, and neither browser nor proxy keeps a copy. Were a harmful page ever served as a picture or a document,
 * {@code sandbox} takes its origin and its scripts away.
 */
public final class Serving {

    private static final String INERT =
            "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    /** A player asks for each stretch of a film anew; from a sandbox, which has no origin, it would be refused. */
    private static final String INERT_FILM =
            "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    /** In a sandbox some Safaris and older Chromiums show no PDF; their viewers run apart from the page anyway. */
    private static final String INERT_PDF =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private Serving() {}

    /** The headers of every answer that carries the file; the caller adds {@code Content-Length} and ranges. */
    public static Map<String, String> headers(Format format, FileName name) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", format.mediaType());
        headers.put("Content-Disposition", (format.shownInPage() ? "inline" : "attachment") + named(name));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Content-Security-Policy", policy(format.kind()));
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cache-Control", "private, no-store");
        headers.put("Accept-Ranges", "bytes");
        return Collections.unmodifiableMap(headers);
    }

    private static String policy(FileKind kind) {
        return switch (kind) {
            case PDF -> INERT_PDF;
            case AUDIO, VIDEO -> INERT_FILM;
            case PICTURE, OFFICE -> INERT;
        };
    }

    /** RFC 6266: a plain name for old programs, and the real one as in RFC 8187. */
    private static String named(FileName name) {
        var plain = name.text().replaceAll("[^A-Za-z0-9._ -]", "_");
        return "; filename=\"" + plain + "\"; filename*=UTF-8''" + percentEncoded(name.text());
    }

    private static String percentEncoded(String text) {
        var encoded = new StringBuilder();
        for (var octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (isAttributeCharacter(octet)) encoded.append((char) octet);
            else encoded.append('%').append(String.format("%02X", octet & 0xFF));
        }
        return encoded.toString();
    }

    private static boolean isAttributeCharacter(byte octet) {
        return (octet >= 'a' && octet <= 'z')
                || (octet >= 'A' && octet <= 'Z')
                || (octet >= '0' && octet <= '9')
                || "!#$&+-.^_`|~".indexOf(octet) >= 0;
    }
}
