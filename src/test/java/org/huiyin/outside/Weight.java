package org.huiyin.outside;

import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a page and all that it refers to weigh on the way. */
final class Weight {

    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"([^\"]*/assets/[^\"]+)\"");

    private Weight() {}

    /** Bytes transferred with gzip: the page, its styles, its script, its pictures. */
    static long of(String path) {
        return bytes(path) + assetsOf(path).stream().mapToLong(Weight::bytes).sum();
    }

    static List<String> assetsOf(String path) {
        return ASSET.matcher(OnePortal.get(path).body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }

    static long bytes(String path) {
        var answer = OnePortal.send(OnePortal.to(path).header("Accept-Encoding", "gzip"), BodyHandlers.ofByteArray());
        System.out.printf(Locale.ROOT, "%-60s %7d bytes%n", path, answer.body().length);
        return answer.body().length;
    }
}
