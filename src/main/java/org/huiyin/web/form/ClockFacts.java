package org.huiyin.web.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.ClockCourse;
import org.huiyin.deadline.DueDate;
import org.huiyin.deadline.Lights;
import org.jspecify.annotations.Nullable;

/**
 * What the view of a clock is made of.
 *
 * @param round tells several clocks of the same kind apart, from 1
 * @param notes what is to be said about the rule, a sentence each
 * @param happened what moved the clock, a sentence each
 * @param counted the count step by step; after the calendar of a year was published its last day may be earlier than the one
 *     that was promised
 * @param promised the last day that was shown to people, which holds
 * @param pause why it stands still, or null while it runs
 * @param dropped it was stopped because the complaint was withdrawn
 */
record ClockFacts(
        ClockCode code,
        int round,
        String name,
        String basis,
        List<String> notes,
        ClockCourse course,
        List<String> happened,
        DueDate counted,
        LocalDate promised,
        @Nullable String pause,
        boolean dropped,
        Lights.Thresholds thresholds) {

    boolean paused() {
        return pause != null;
    }

    String id() {
        return code.name().toLowerCase(Locale.ROOT) + "-" + round;
    }
}
