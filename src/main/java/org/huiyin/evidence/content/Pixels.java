package org.huiyin.evidence.content;

import org.huiyin.evidence.Reason;

/** Keeps out pictures that unfold to gigabytes in the viewer of whoever opens them. */
final class Pixels {

    /** The largest telephone camera makes 200 million. */
    private static final long MOST = 250_000_000;

    private Pixels() {}

    static void check(long width, long height) throws Rejected {
        if (width < 1 || height < 1) throw Rejected.damaged();
        if (width * height > MOST) throw new Rejected(Reason.PIXELS);
    }
}
