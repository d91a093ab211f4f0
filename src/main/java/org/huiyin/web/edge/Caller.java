package org.huiyin.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.huiyin.platform.Settings;

/**
 * Where a request really came from: the peer, or what a trusted proxy ({@code huiyin.trusted.proxies}) says of it. A header from
 * anybody else is ignored, or a guesser could count under a new address with each try.
 */
public final class Caller {

    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]*");

    private Caller() {}

    public static String address(HttpServletRequest request, Settings settings) {
        var peer = request.getRemoteAddr();
        var forwarded = request.getHeader(FORWARDED_FOR);
        if (forwarded == null || !trusted(settings).contains(peer)) return peer;
        var hops = forwarded.split(",");
        return hops.length == 0 ? peer : hops[hops.length - 1].strip(); // what the nearest proxy saw
    }

    /** Whether it is this machine, the private network or somebody with {@code huiyin.metrics.token}. */
    static boolean operates(HttpServletRequest request, Settings settings) {
        var token = settings.text("huiyin.metrics.token");
        var sent = request.getHeader("Authorization");
        if (token.isPresent() && sent != null) return same("Bearer " + token.get(), sent);
        return !throughUnknownProxy(request, settings) && near(address(request, settings));
    }

    /** The peer is then a proxy that nobody named, and whoever stands behind it may be anybody. */
    private static boolean throughUnknownProxy(HttpServletRequest request, Settings settings) {
        var forwarded = request.getHeader(FORWARDED_FOR) != null || request.getHeader("Forwarded") != null;
        return forwarded && !trusted(settings).contains(request.getRemoteAddr());
    }

    /** RFC 1918, RFC 4193, loopback and link-local addresses. */
    static boolean near(String text) {
        if (!ADDRESS.matcher(text).matches()) return false; // a name would be looked up
        try {
            var address = InetAddress.getByName(text);
            var unique = address.getAddress().length == 16 && (address.getAddress()[0] & 0xfe) == 0xfc;
            return unique
                    || address.isLoopbackAddress()
                    || address.isSiteLocalAddress()
                    || address.isLinkLocalAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> trusted(Settings settings) {
        return Arrays.stream(settings.text("huiyin.trusted.proxies", "").split(","))
                .map(String::strip)
                .toList();
    }
}
