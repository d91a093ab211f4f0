package org.huiyin.web.admin;

import org.huiyin.web.desk.DeskFrame;
import org.jspecify.annotations.Nullable;

/**
 * One import: what was imported, by whom, and how far the open clocks have been counted again.
 *
 * @param recount null while it has not begun
 */
public record ImportPage(
        DeskFrame desk,
        YearView year,
        String path,
        String when,
        String who,
        String hash,
        boolean inForce,
        @Nullable Recounted recount,
        String begins) {

    /** The progress of the recount. */
    public record Recounted(
            long counted,
            long expected,
            long later,
            int mostDays,
            long kept,
            @Nullable String finished) {}
}
