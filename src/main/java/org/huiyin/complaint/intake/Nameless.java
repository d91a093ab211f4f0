package org.huiyin.complaint.intake;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes out of a statement what tells who wrote it: what the complainant entered as name, code and address, and what looks like a
 * telephone number, an identity number or an e-mail address. What people tell of themselves in other words stays.
 *
 * @param strict whether numbers and addresses go, too
 */
public record Nameless(Identity identity, boolean strict) {

    private static final String GONE = "***";

    /** Identity numbers (GB 11643), mobile and landline numbers, e-mail addresses. */
    private static final List<Pattern> TELLING = List.of(
            Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)"),
            Pattern.compile("(?<!\\d)1[3-9]\\d(?:[ -]?\\d{4}){2}(?!\\d)"),
            Pattern.compile("(?<!\\d)0\\d{2,3}[ -]?\\d{7,8}(?!\\d)"),
            Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"));

    /** The same text, with {@code ***} for what was taken out. */
    public String of(String text) {
        var left = text;
        var entered = Stream.of(identity.name(), identity.uscc(), identity.phone(), identity.email());
        for (var known : entered.filter(one -> one != null && one.length() > 1).toList())
            left = left.replace(known, GONE);
        if (!strict) return left;
        for (var pattern : TELLING) left = pattern.matcher(left).replaceAll(GONE);
        return left;
    }
}
