package org.huiyin.supervision;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Tokens;

/** The SM3 hash (GB/T 32905) over what was signed: number, day, issuing body, addressed unit, title, text and enclosures. */
final class DocumentSeal {

    private DocumentSeal() {}

    static String of(SupervisionDocument document) {
        // The unit separator cannot occur in any field, so two different documents never read the same.
        var signed = String.join(
                "\u001f",
                document.number().orElseThrow(),
                Clock.dayOf(document.approvedAt().orElseThrow()).toString(),
                Long.toString(document.bodyId()),
                Long.toString(document.unitId()),
                document.kind().name(false),
                document.title(),
                document.text(),
                String.join("\n", document.attachments()));
        return HexFormat.of().formatHex(Tokens.hash(signed.getBytes(StandardCharsets.UTF_8)));
    }
}
