package org.huiyin.supervision.credential;

import org.huiyin.platform.Refusal;
import org.huiyin.supervision.CaseNumbers;

/** The reason that somebody typed with an act. */
final class Why {

    private static final int MOST = 2000;

    private Why() {}

    /** @throws Refusal.Invalid when it is empty, too long or names a case */
    static String of(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) throw new Refusal.Invalid("text", "credential.text.missing");
        if (text.length() > MOST) throw new Refusal.Invalid("text", "platform.tooLong", MOST);
        CaseNumbers.mustNotBeNamed("text", text); // the officer reads why it ends
        return text;
    }
}
