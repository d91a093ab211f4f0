package org.huiyin.complaint.time;

import org.huiyin.platform.Refusal;

/** Reads what somebody wrote to explain a request or a decision. */
final class Written {

    private static final int MOST = 1000;

    private Written() {}

    /**
     * @throws Refusal.Invalid naming {@code reason} when there is nothing or too much of it
     */
    static String reason(String text) {
        if (text.isBlank()) throw new Refusal.Invalid("reason", "time.reason.missing");
        if (text.length() > MOST) throw new Refusal.Invalid("reason", "platform.tooLong", MOST);
        return text.strip();
    }
}
