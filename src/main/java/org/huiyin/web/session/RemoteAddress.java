package org.huiyin.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.huiyin.platform.Settings;

/**
 * Where a request really came from: the peer, or what a trusted proxy ({@code huiyin.trusted.proxies}) says of it. A header from
 * anybody else is ignored, or a guesser could count under a new address with each try.
 */
final class RemoteAddress {

    private RemoteAddress() {}

    static String of(HttpServletRequest request, Settings settings) {
        var peer = request.getRemoteAddr();
        var forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !trusted(settings).contains(peer)) return peer;
        var hops = forwarded.split(",");
        return hops[hops.length - 1].strip(); // what the nearest proxy saw
    }

    private static List<String> trusted(Settings settings) {
        return Arrays.stream(settings.text("huiyin.trusted.proxies", "").split(","))
                .map(String::strip)
                .toList();
    }
}
