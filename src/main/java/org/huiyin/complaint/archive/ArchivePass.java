package org.huiyin.complaint.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.platform.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Goes through what has ended and rested long enough, in batches, the oldest end first. Any number of nodes may do this at once: each
 * case is a transaction that takes it first. One that fails keeps no other waiting and is tried again by the next pass.
 */
@ApplicationScoped
public class ArchivePass {

    private static final int BATCH = 200;

    @Inject
    Archive archive;

    @Inject
    Archiving archiving;

    @Inject
    RetentionRules retention;

    @Inject
    Clock clock;

    /** @throws RuntimeException the first failure, after all others were tried */
    public void pass() {
        RuntimeException first = null;
        var before = clock.today().minusDays(retention.afterDays() - 1L);
        var batch = archive.endedBefore(before, Archive.Ended.NONE, BATCH);
        while (!batch.isEmpty()) {
            first = archived(batch, first);
            batch = archive.endedBefore(before, batch.get(batch.size() - 1), BATCH);
        }
        if (first != null) throw first;
    }

    private @Nullable RuntimeException archived(List<Archive.Ended> batch, @Nullable RuntimeException first) {
        var failure = first;
        for (var one : batch) {
            try {
                archiving.archive(one.complaintId());
            } catch (RuntimeException failed) {
                if (failure == null) failure = failed;
            }
        }
        return failure;
    }
}
