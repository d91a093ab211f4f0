package org.huiyin.platform;

import org.jspecify.annotations.Nullable;

/** Lets a pass over many things go on after a failure, and reports the first one in the end. */
public final class FirstFailure {

    private @Nullable RuntimeException first;

    public void guard(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            if (first == null) first = failed;
        }
    }

    /**
     * @throws RuntimeException the first failure, if there was one
     */
    public void rethrow() {
        if (first != null) throw first;
    }
}
