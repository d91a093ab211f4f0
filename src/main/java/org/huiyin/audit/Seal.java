package org.huiyin.audit;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.huiyin.platform.Tokens;

/** The SM3 hash over everything an entry says and the hash of the entry before it. */
final class Seal {

    static final String BEGINNING = "0".repeat(64);

    private Seal() {}

    static String of(TrailEntry entry) {
        // The unit separator cannot occur in any field, so two different entries never read the same.
        var text = String.join(
                "\u001f",
                entry.prevHash(),
                entry.chain(),
                Integer.toString(entry.position()),
                entry.at().toString(),
                entry.event(),
                String.valueOf(entry.actorId()),
                entry.actorRole(),
                String.valueOf(entry.actorUnit()),
                entry.audience().name(),
                entry.detail());
        return HexFormat.of().formatHex(Tokens.hash(text.getBytes(StandardCharsets.UTF_8)));
    }
}
