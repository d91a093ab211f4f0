package org.huiyin.account;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where requests come from as one person holds it: an IPv4 address, or the first 64 bits of an IPv6 address, of which every
 * household has at least 2^64 (RFC 6177).
 */
public record Network(String text) {

    private static final int LONGEST = 60;

    /** Of an address as the server or a proxy writes it; what is no address counts as it is written. */
    public static Network of(String address) {
        var plain = address.strip().replaceFirst("^\\[([^]]*)](:\\d+)?$", "$1").replaceFirst("%.*$", "");
        if (!plain.contains(":")) return written(plain);
        try {
            var parsed = InetAddress.getByName(plain); // with a colon in it, it is never looked up as a name
            if (parsed instanceof Inet4Address) return written(parsed.getHostAddress()); // ::ffff:192.0.2.1
            return written(HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), 8)) + "/64");
        } catch (UnknownHostException noAddress) {
            return written(plain);
        }
    }

    private static Network written(String text) {
        return new Network(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
    }
}
