package org.huiyin.complaint.merging;

import java.util.HashSet;
import java.util.Set;

/** How much two texts have in common, by the pairs of neighbouring characters: good enough for a hint, in any language. */
final class Likeness {

    private Likeness() {}

    /** 0 for nothing in common, 100 for the same pairs. */
    static int percent(String one, String other) {
        var first = pairs(one);
        var second = pairs(other);
        if (first.isEmpty() || second.isEmpty()) return 0;
        var shared = new HashSet<>(first);
        shared.retainAll(second);
        return 100 * shared.size() / Math.min(first.size(), second.size());
    }

    private static Set<String> pairs(String text) {
        var letters = text.codePoints().filter(Character::isLetterOrDigit).toArray();
        var pairs = new HashSet<String>();
        for (var i = 0; i + 1 < letters.length; i++) pairs.add(new String(letters, i, 2));
        return pairs;
    }
}
