package org.huiyin.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.huiyin.platform.Clock;

/**
 * The days that a picture of clocks is wide, from the beginning of the first to the end of the last; positions are
 * percent of the width, rounded to two decimals. Clocks that share an axis can be compared by eye.
 */
public record ClockAxis(LocalDate first, LocalDate last) {

    /** The narrowest screen, in CSS pixels, on which a picture must still be read. */
    static final double NARROWEST = 320;

    /**
     * A clock that is very late would shrink its own days to nothing, so the axis ends this many days after it at
     * least.
     */
    private static final int LATE_DAYS = 7;

    public ClockAxis {
        if (last.isBefore(first)) throw new IllegalArgumentException("an axis from " + first + " to " + last);
    }

    /**
     * The axis on which all of these clocks fit; one that is late by more than half its length runs off the right edge.
     */
    public static ClockAxis around(List<ClockCourse> courses, Instant now) {
        var first = courses.stream().map(ClockCourse::start).min(Comparator.naturalOrder());
        var last = courses.stream().map(course -> end(course, now)).max(Comparator.naturalOrder());
        return new ClockAxis(first.orElseThrow(), last.orElseThrow());
    }

    private static LocalDate end(ClockCourse course, Instant now) {
        var reached = Clock.dayOf(course.reached(now));
        if (!reached.isAfter(course.lastDay())) return course.lastDay();
        var half = ChronoUnit.DAYS.between(course.start(), course.lastDay()) / 2;
        var latest = course.lastDay().plusDays(Math.max(half, LATE_DAYS));
        return reached.isBefore(latest) ? reached : latest;
    }

    /** The number of days from edge to edge. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1;
    }

    /** Where the day begins. */
    public double x(LocalDate day) {
        return percent(ChronoUnit.DAYS.between(first, day), days());
    }

    /** Where the moment lies; the edge, if it lies beyond. */
    public double x(Instant moment) {
        var sinceFirst = Duration.between(beginning(first), moment);
        return percent(sinceFirst.toSeconds(), Duration.ofDays(days()).toSeconds());
    }

    boolean endsBefore(Instant moment) {
        return !moment.isBefore(beginning(last.plusDays(1)));
    }

    private static double percent(long part, long whole) {
        var hundredths = Math.round(10_000.0 * part / whole);
        return Math.max(0, Math.min(10_000, hundredths)) / 100.0;
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(Clock.CHINA).toInstant();
    }
}
