package org.huiyin.complaint;

import java.util.Locale;

/**
 * The secret that opens a complaint to whoever filed it: twelve characters, 60 bits, without look-alikes.
 *
 * <p>Written in groups of four. Typing it in small letters, with blanks or hyphens, or with O for 0 and I or L for 1 is fine.
 */
public record QueryCode(String text) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32
    private static final int LENGTH = 12;

    public QueryCode {
        if (!wellFormed(text)) throw new IllegalArgumentException("not a query code");
    }

    /** Reads what a person typed; what cannot be a code becomes one that opens nothing. */
    public static QueryCode typed(String input) {
        var plain = input.strip()
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-\\u2013\\u2014]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return new QueryCode(wellFormed(plain) ? plain : "0".repeat(LENGTH));
    }

    /** Makes a code of the first 60 bits. */
    static QueryCode of(byte[] bytes) {
        var code = new StringBuilder(LENGTH);
        long bits = 0;
        for (var i = 0; i < 8; i++) bits = bits << 8 | (bytes[i] & 0xff);
        for (var i = 0; i < LENGTH; i++) code.append(ALPHABET.charAt((int) (bits >>> (59 - 5 * i)) & 31));
        return new QueryCode(code.toString());
    }

    private static boolean wellFormed(String text) {
        return text.length() == LENGTH && text.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
    }

    /** As it is shown: {@code 7K3M-9QPD-2XHW}. */
    public String grouped() {
        return text.substring(0, 4) + "-" + text.substring(4, 8) + "-" + text.substring(8);
    }

    @Override
    public String toString() {
        return "QueryCode[****]"; // it must never reach a log
    }
}
