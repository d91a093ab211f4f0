package org.huiyin.schedule;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Something that is done again and again on this node: never twice at the same time, and tried again at the next tick when it
 * fails. A failure that lasts is logged once, and once more when it is over.
 */
final class Chore {

    private static final Logger LOG = Logger.getLogger(Chore.class.getName());

    private final String name;
    private final Runnable work;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean failing;

    Chore(String name, Runnable work) {
        this.name = name;
        this.work = work;
    }

    /** Work that comes in batches, each of which says whether there may be more. */
    static Chore inBatches(String name, BooleanSupplier batch) {
        return new Chore(name, () -> {
            var more = true;
            while (more) more = batch.getAsBoolean();
        });
    }

    void tick() {
        if (!busy.compareAndSet(false, true)) return;
        try {
            work.run();
            if (failing) LOG.log(Level.INFO, "{0} works again", name);
            failing = false;
        } catch (RuntimeException failed) {
            if (!failing) LOG.log(Level.SEVERE, name + " failed; it is tried again at each tick", failed);
            failing = true;
        } finally {
            busy.set(false);
        }
    }
}
