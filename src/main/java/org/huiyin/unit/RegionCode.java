package org.huiyin.unit;

import java.util.List;
import java.util.stream.Stream;

/**
 * The code of an administrative region: six digits (GB/T 2260), or nine for a township or subdistrict (GB/T 10114). The code
 * itself says the level, and within which regions it lies.
 */
public record RegionCode(String text) {

    /** For the constraints of commands. */
    static final String FORM = "[1-9][0-9]{5}([0-9]{3})?";

    public RegionCode {
        if (!text.matches(FORM)) throw new IllegalArgumentException("not a region code: " + text);
    }

    public Level level() {
        if (text.length() == 9) return Level.TOWNSHIP;
        if (text.endsWith("0000")) return Level.PROVINCE;
        return text.endsWith("00") ? Level.CITY : Level.COUNTY;
    }

    /** The codes of the regions that it lies in, the nearest first; not all of them need exist. */
    List<String> above() {
        return Stream.of(text.substring(0, 6), text.substring(0, 4) + "00", text.substring(0, 2) + "0000")
                .distinct()
                .filter(code -> !code.equals(text))
                .toList();
    }
}
