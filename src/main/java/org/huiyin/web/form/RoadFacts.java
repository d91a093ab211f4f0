package org.huiyin.web.form;

import java.time.LocalDate;
import java.util.Map;
import org.huiyin.complaint.ComplaintStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the road of a case is drawn from.
 *
 * @param happened the day on which each event of the trail last happened, by its name
 * @param due the last day of each running clock, by its code
 * @param lead the name of the unit that leads, or null
 * @param problemFound whether the reply found a problem, so that rectification follows
 */
record RoadFacts(
        ComplaintStatus status,
        Map<String, LocalDate> happened,
        Map<String, LocalDate> due,
        @Nullable String lead,
        boolean problemFound) {

    /** Whether the supervision body opened the case itself, so that nobody filed it. */
    boolean exOfficio() {
        return day("openedExOfficio") != null;
    }

    /** Whether somebody is asked for a rating, or has asked for a recheck, although nobody filed the case. */
    boolean rated() {
        return status == ComplaintStatus.REPLIED || status == ComplaintStatus.UNDER_RECHECK || due.containsKey("C7");
    }

    @Nullable
    LocalDate day(String event) {
        return happened.get("complaint." + event);
    }
}
