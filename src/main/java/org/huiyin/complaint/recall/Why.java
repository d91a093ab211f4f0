package org.huiyin.complaint.recall;

import org.huiyin.platform.Refusal;

/** Reads why a case is taken from a unit; the complainant reads it too. */
final class Why {

    private static final int MOST = 1000;

    private Why() {}

    /** @throws Refusal.Invalid naming {@code reason} when there is nothing or too much of it */
    static String of(String reason) {
        if (reason.isBlank()) throw new Refusal.Invalid("reason", "recall.reason.missing");
        if (reason.length() > MOST) throw new Refusal.Invalid("reason", "platform.tooLong", MOST);
        return reason.strip();
    }
}
