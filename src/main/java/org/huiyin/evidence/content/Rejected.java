package org.huiyin.evidence.content;

import java.io.IOException;
import org.huiyin.evidence.FileName;
import org.huiyin.evidence.Reason;
import org.huiyin.evidence.Refused;

/**
 * The content is not taken. Thrown from the depth of a format; who holds the file's name turns it into {@link Refused}.
 */
public final class Rejected extends IOException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    Rejected(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    static Rejected damaged() {
        return new Rejected(Reason.DAMAGED);
    }

    public Reason reason() {
        return reason;
    }

    public Refused named(FileName name) {
        return Refused.because(reason, name);
    }
}
