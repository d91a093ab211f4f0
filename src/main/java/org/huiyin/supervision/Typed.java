package org.huiyin.supervision;

import org.huiyin.platform.Refusal;

/** Text that somebody typed into the one field of an act. */
final class Typed {

    /** The most characters of a statement on a document. */
    static final int MOST = 4000;

    private Typed() {}

    /** @throws Refusal.Invalid when it is empty or too long */
    static String text(String typed, String missing) {
        var text = optional(typed);
        if (text.isEmpty()) throw new Refusal.Invalid("text", missing);
        return text;
    }

    /** @throws Refusal.Invalid when it is too long */
    static String optional(String typed) {
        var text = typed.strip();
        if (text.length() > MOST) throw new Refusal.Invalid("text", "platform.tooLong", MOST);
        return text;
    }
}
