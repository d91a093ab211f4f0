package org.huiyin.evidence.content;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.huiyin.evidence.Format;
import org.huiyin.evidence.Reason;

/** Tells DOCX, XLSX and PPTX apart by their declared parts, and refuses what carries macros. */
final class OfficeInspection {

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private OfficeInspection() {}

    static Format format(Source source) throws IOException {
        var types = new HashSet<String>();
        var names = new HashSet<String>();
        Archive.walk(source, (name, content) -> {
            names.add(name.toLowerCase(Locale.ROOT));
            if (name.equals(CONTENT_TYPES)) types.addAll(OfficeXml.contentTypes(content));
        });
        if (types.isEmpty()) throw new Rejected(Reason.TYPE);
        if (names.stream().anyMatch(OfficeInspection::holdsMacro)
                || types.stream().anyMatch(OfficeInspection::isMacro)) {
            throw new Rejected(Reason.MACRO);
        }
        return byMainPart(types);
    }

    private static boolean holdsMacro(String name) {
        return name.endsWith("vbaproject.bin") || name.endsWith("vbadata.xml") || name.contains("/macrosheets/");
    }

    private static boolean isMacro(String type) {
        return type.contains("macroenabled") || type.contains("macrosheet") || type.contains("vbaproject");
    }

    private static Format byMainPart(Set<String> types) throws Rejected {
        for (var type : types) {
            if (type.endsWith("wordprocessingml.document.main+xml")) return Format.DOCX;
            if (type.endsWith("spreadsheetml.sheet.main+xml")) return Format.XLSX;
            if (type.endsWith("presentationml.presentation.main+xml")) return Format.PPTX;
            if (type.endsWith("presentationml.slideshow.main+xml")) return Format.PPTX;
        }
        throw new Rejected(Reason.TYPE);
    }
}
