package org.huiyin.platform;

import org.jspecify.annotations.Nullable;

/** Lets a pass over many things go on after a failure, and reports the first one in the end. Several threads may share one. */
public final class FirstFailure {

    private @Nullable RuntimeException first;

    public void guard(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            keep(failed);
        }
    }

    private synchronized void keep(RuntimeException failed) {
        if (first == null) first = failed;
    }

    /**
     * @throws RuntimeException the first failure, if there was one
     */
    public synchronized void rethrow() {
        if (first != null) throw first;
    }
}
