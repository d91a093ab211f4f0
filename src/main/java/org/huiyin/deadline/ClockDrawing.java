package org.huiyin.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huiyin.deadline.ClockPicture.Band;
import org.huiyin.deadline.ClockPicture.BandKind;
import org.huiyin.deadline.ClockPicture.MarkKind;
import org.huiyin.platform.Clock;
import org.jspecify.annotations.Nullable;

/** Draws one clock, band by band. */
final class ClockDrawing {

    /** A hatch over a weekend needs four pixels to be seen as one; on a longer axis weekends would be a grey haze. */
    private static final int DAYS_WITH_WEEKENDS = (int) (ClockAxis.NARROWEST / 2);

    /** A make-up day is never thinner than three pixels on the narrowest screen. */
    private static final double THINNEST = 1;

    private final WorkingCalendar calendar;
    private final ClockCourse course;
    private final ClockAxis axis;
    private final Instant reached;
    private final LocalDate shownUntil;
    private final List<Band> bands = new ArrayList<>();

    ClockDrawing(WorkingCalendar calendar, ClockCourse course, ClockAxis axis, Instant now) {
        this.calendar = calendar;
        this.course = course;
        this.axis = axis;
        this.reached = course.reached(now);
        this.shownUntil = earlier(axis.last(), later(course.lastDay(), Clock.dayOf(reached)));
    }

    ClockPicture picture() {
        days(BandKind.TRACK, course.start(), course.lastDay(), List.of());
        for (var more : course.extensions())
            band(BandKind.EXTENSION, more.from().plusDays(1), more.until(), List.of(), more.approvedBy());
        passed();
        days(BandKind.START_DAY, course.start(), course.start(), List.of());
        daysOff();
        makeUpDays();
        pauses();
        var marks = marks();
        return new ClockPicture(axis, bands, marks.placed(), marks.rows(), axis.endsBefore(reached));
    }

    private void passed() {
        var afterLastDay = course.lastDay().plusDays(1);
        var now = axis.x(reached);
        var end = axis.x(afterLastDay);
        until(BandKind.ELAPSED, course.start(), Math.min(now, end));
        if (!Clock.dayOf(reached).isBefore(afterLastDay)) until(BandKind.LATE, afterLastDay, now);
    }

    private void until(BandKind kind, LocalDate first, double end) {
        var x = axis.x(first);
        if (end <= x) return;
        var last = later(first, Clock.dayOf(reached));
        bands.add(new Band(kind, x, width(x, end), first, last, List.of(), null));
    }

    private void daysOff() {
        var rest = new ArrayList<LocalDate>();
        course.start().plusDays(1).datesUntil(shownUntil.plusDays(2)).forEach(day -> {
            if (!day.isAfter(shownUntil) && !calendar.isWorkingDay(day)) {
                rest.add(day);
            } else if (!rest.isEmpty()) {
                rest(rest.get(0), rest.get(rest.size() - 1));
                rest.clear();
            }
        });
    }

    private void rest(LocalDate first, LocalDate last) {
        var names = first.datesUntil(last.plusDays(1))
                .map(calendar::dayNameOf)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (names.isEmpty() && axis.days() > DAYS_WITH_WEEKENDS) return;
        days(BandKind.DAYS_OFF, first, last, names);
    }

    private void makeUpDays() {
        course.start()
                .plusDays(1)
                .datesUntil(shownUntil.plusDays(1))
                .filter(day -> calendar.kindOf(day) == DayKind.MAKE_UP)
                .forEach(day -> {
                    var x = Math.min(axis.x(day), 100 - THINNEST);
                    var width = Math.max(width(x, axis.x(day.plusDays(1))), THINNEST);
                    var name = Objects.requireNonNull(calendar.dayNameOf(day));
                    bands.add(new Band(BandKind.MAKE_UP, x, width, day, day, List.of(name), null));
                });
    }

    private void pauses() {
        var today = Clock.dayOf(reached);
        var soFar = course.pauses().stream().map(pause -> pause.closedBy(today)).toList();
        for (var stretch : Pauses.of(soFar).closed()) {
            var after = later(stretch.after(), course.start());
            days(BandKind.PAUSE, after.plusDays(1), earlier(stretch.until(), shownUntil), List.of());
        }
    }

    private ClockMarks marks() {
        var marks = new ClockMarks();
        // In the order of importance: the first one gets the row next to the track.
        marks.add(MarkKind.DUE, course.lastDay(), axis.x(course.lastDay().plusDays(1)));
        var stopped = course.stopped() != null;
        marks.add(stopped ? MarkKind.STOPPED : MarkKind.TODAY, Clock.dayOf(reached), axis.x(reached));
        marks.add(MarkKind.START, course.start(), axis.x(course.start()));
        for (var more : course.extensions())
            marks.add(MarkKind.FORMER_DUE, more.from(), axis.x(more.from().plusDays(1)));
        return marks;
    }

    private void days(BandKind kind, LocalDate first, LocalDate last, List<DayName> names) {
        band(kind, first, last, names, null);
    }

    private void band(
            BandKind kind, LocalDate first, LocalDate last, List<DayName> names, @Nullable String approvedBy) {
        var x = axis.x(first);
        var end = axis.x(last.plusDays(1));
        if (end > x) bands.add(new Band(kind, x, width(x, end), first, last, names, approvedBy));
    }

    private static double width(double x, double end) {
        return Math.round((end - x) * 100) / 100.0;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
