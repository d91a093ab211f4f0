package org.huiyin.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One clock drawn as a track, as geometry only: a page makes SVG of it. Everything across is percent of the width, so
 * the picture fits any screen from 320 CSS pixels on; heights and colours are the page's.
 *
 * @param bands in the order of drawing, later ones over earlier ones
 * @param marks from left to right
 * @param labelRows how many rows the labels of the marks need, so that none covers another on the narrowest screen
 * @param beyond the clock has come further than the axis shows; its mark stands at the right edge
 */
public record ClockPicture(ClockAxis axis, List<Band> bands, List<Mark> marks, int labelRows, boolean beyond) {

    /** What a band shows. */
    public enum BandKind {
        /** The whole period, to the end of its last day. */
        TRACK,
        /** Time granted later; {@link Band#approvedBy} says by whom. */
        EXTENSION,
        /** What has passed of the period. */
        ELAPSED,
        /** What has passed since the last day ended. */
        LATE,
        /** The day of the start, which is not counted (民法典 art. 201). */
        START_DAY,
        /** Days of rest in a row, to be hatched. */
        DAYS_OFF,
        /** A Saturday or Sunday that is worked. */
        MAKE_UP,
        /** Days that do not count, to be dotted. */
        PAUSE
    }

    /**
     * A stretch of whole days, or of the time until now.
     *
     * @param names the holidays in it, for a tooltip
     */
    public record Band(
            BandKind kind,
            double x,
            double width,
            LocalDate first,
            LocalDate last,
            List<DayName> names,
            @Nullable String approvedBy) {

        public Band {
            names = List.copyOf(names);
        }
    }

    /** What a mark points at. */
    public enum MarkKind {
        START,
        TODAY,
        STOPPED,
        /** The last day before an extension. */
        FORMER_DUE,
        DUE
    }

    /** How a label hangs on its mark; the names in lower case are values of SVG's {@code text-anchor}. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** @param row the row of the label, 0 being next to the track */
    public record Mark(MarkKind kind, LocalDate day, double x, Anchor anchor, int row) {}

    public ClockPicture {
        bands = List.copyOf(bands);
        marks = List.copyOf(marks);
    }

    /** The clock on an axis of its own. */
    public static ClockPicture of(WorkingCalendar calendar, ClockCourse course, Instant now) {
        return of(calendar, course, ClockAxis.around(List.of(course), now), now);
    }

    public static ClockPicture of(WorkingCalendar calendar, ClockCourse course, ClockAxis axis, Instant now) {
        return new ClockDrawing(calendar, course, axis, now).picture();
    }
}
