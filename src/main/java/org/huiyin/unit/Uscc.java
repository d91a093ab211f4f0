package org.huiyin.unit;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unified social credit code: the 18-character number of an enterprise, an individual business or an organisation.
 *
 * <p>Typed codes are forgiven their spaces, hyphens, full-width and lower-case characters; {@link #value()} is always
 * the canonical form. A code with a fault cannot be constructed; {@link #faultIn} tells which fault, for a form.
 *
 * <p>Source: GB 32100-2015. The inner check digit of GB 11714 (character 17) is not enforced: the outer one already
 * catches every wrong character and swapped neighbours, and turning away somebody whose registrar neglected the inner
 * one would be worse than a missed typing mistake.
 */
public record Uscc(String value) {

    /** Why a typed code is refused. Words for people are keyed by {@link #key()}. */
    public enum Fault {
        /** Not 18 characters long. */
        LENGTH,
        /** Contains a character outside the alphabet; I, O, S, V and Z are never used. */
        CHARACTER,
        /** The last character does not agree with the 17 before it: most likely a typing mistake. */
        CHECK;

        /** The key of this fault in the message bundles, for example {@code unit.uscc.length}. */
        public String key() {
            return "unit.uscc." + name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    public Uscc {
        value = canonical(value);
        var fault = fault(value);
        if (fault.isPresent()) {
            throw new IllegalArgumentException("not a unified social credit code: " + fault.get());
        }
    }

    /** The fault in a typed code, or empty if {@code new Uscc(typed)} will succeed. Null counts as empty text. */
    public static Optional<Fault> faultIn(@Nullable String typed) {
        return fault(canonical(typed));
    }

    private static Optional<Fault> fault(String code) {
        if (code.length() != LENGTH) {
            return Optional.of(Fault.LENGTH);
        }
        if (code.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            return Optional.of(Fault.CHARACTER);
        }
        return code.charAt(LENGTH - 1) == checkCharacter(code) ? Optional.empty() : Optional.of(Fault.CHECK);
    }

    /** GB 32100-2015, 5.2.6: weights are powers of 3 modulo 31; a remainder of 0 gives '0', not the 31st character. */
    private static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static String canonical(@Nullable String typed) {
        if (typed == null) return "";
        var halfWidth = new StringBuilder(typed.length());
        typed.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '-')
                .forEach(c -> halfWidth.appendCodePoint(c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c));
        return halfWidth.toString().toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
