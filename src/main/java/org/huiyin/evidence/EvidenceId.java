package org.huiyin.evidence;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The random number under which a file is kept: 128 bits as 32 lower-case hex digits. Says nothing about the case. */
public record EvidenceId(String text) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public EvidenceId {
        if (!FORM.matcher(text).matches()) throw new IllegalArgumentException("not an evidence id");
    }

    public static EvidenceId random() {
        var bits = new byte[16];
        RANDOM.nextBytes(bits);
        return new EvidenceId(HexFormat.of().formatHex(bits));
    }
}
