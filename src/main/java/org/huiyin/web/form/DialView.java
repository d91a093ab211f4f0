package org.huiyin.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huiyin.deadline.ClockPicture;
import org.huiyin.deadline.ClockPicture.Band;
import org.huiyin.deadline.ClockPicture.BandKind;
import org.huiyin.deadline.ClockPicture.Mark;
import org.huiyin.deadline.ClockPicture.MarkKind;
import org.huiyin.platform.Words;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a clock, ready for SVG: positions are texts such as {@code 12.34%}, in the order of drawing.
 *
 * @param label the picture in words, for those who do not see it
 * @param key which signs need an explanation below the picture
 */
public record DialView(
        String label,
        List<Bar> bars,
        List<Bar> hatches,
        List<Sign> makeUps,
        List<Bar> pauses,
        List<Bar> extensions,
        Sign start,
        Sign due,
        Sign here,
        Key key) {

    /** A stretch; the style is {@code track}, {@code run} or {@code over}, or the hatch {@code off} or {@code run}. */
    public record Bar(String style, String x, String end, String width) {}

    /** A point with its label; the anchor is a value of SVG's {@code text-anchor}. */
    public record Sign(String x, @Nullable String anchor, String label) {}

    /** What the key below the picture explains; the make-up days by date. */
    public record Key(boolean daysOff, List<String> makeUpDays, boolean pauses, List<String> extensions) {}

    static DialView of(ClockFacts facts, ClockPicture picture, Dates dates) {
        var bands = picture.bands();
        var reached = bands.stream()
                .filter(band -> band.kind() == BandKind.ELAPSED || band.kind() == BandKind.LATE)
                .mapToDouble(band -> band.x() + band.width())
                .max()
                .orElse(0);
        var makeUps = of(bands, BandKind.MAKE_UP);
        return new DialView(
                label(facts, picture, dates),
                bars(bands),
                hatches(bands, reached),
                makeUps.stream()
                        .map(band -> new Sign(at(band.x() + band.width() / 2), "middle", ""))
                        .toList(),
                of(bands, BandKind.PAUSE).stream()
                        .map(band -> bar("pause", band))
                        .toList(),
                of(bands, BandKind.EXTENSION).stream()
                        .map(band -> bar("extra", band))
                        .toList(),
                sign(picture, dates, MarkKind.START),
                sign(picture, dates, MarkKind.DUE),
                here(facts, picture, dates),
                key(bands, makeUps, dates));
    }

    private static Key key(List<Band> bands, List<Band> makeUps, Dates dates) {
        return new Key(
                !of(bands, BandKind.DAYS_OFF).isEmpty(),
                makeUps.stream().map(band -> dates.shortDay(band.first())).toList(),
                !of(bands, BandKind.PAUSE).isEmpty(),
                of(bands, BandKind.EXTENSION).stream()
                        .map(band -> dates.words().text("deadline.key.extension"))
                        .toList());
    }

    private static List<Band> of(List<Band> bands, BandKind kind) {
        return bands.stream().filter(band -> band.kind() == kind).toList();
    }

    private static List<Bar> bars(List<Band> bands) {
        var bars = new ArrayList<Bar>();
        of(bands, BandKind.TRACK).forEach(band -> bars.add(bar("track", band)));
        of(bands, BandKind.ELAPSED).forEach(band -> bars.add(bar("run", band)));
        of(bands, BandKind.LATE).forEach(band -> bars.add(bar("over", band)));
        return bars;
    }

    /** Days of rest are hatched in another colour where the clock has passed. */
    private static List<Bar> hatches(List<Band> bands, double reached) {
        var hatches = new ArrayList<Bar>();
        for (var band : of(bands, BandKind.DAYS_OFF)) {
            var end = band.x() + band.width();
            if (band.x() < reached) hatches.add(bar("-run", band.x(), Math.min(end, reached)));
            if (end > reached) hatches.add(bar("", Math.max(band.x(), reached), end));
        }
        return hatches;
    }

    private static Sign here(ClockFacts facts, ClockPicture picture, Dates dates) {
        var stopped = facts.course().stopped() != null;
        var sign = sign(picture, dates, stopped ? MarkKind.STOPPED : MarkKind.TODAY);
        var key = !stopped ? "deadline.today" : facts.dropped() ? "deadline.ended" : "deadline.done";
        return new Sign(sign.x(), sign.anchor(), dates.words().text(key, sign.label()));
    }

    private static Sign sign(ClockPicture picture, Dates dates, MarkKind kind) {
        var mark = picture.marks().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
        return new Sign(at(mark.x()), anchor(mark), dates.shortDay(mark.day()));
    }

    private static @Nullable String anchor(Mark mark) {
        if (mark.kind() == MarkKind.START || mark.x() < 20) return null;
        var endsFrom = mark.kind() == MarkKind.DUE ? 70 : 80;
        return mark.x() > endsFrom ? "end" : "middle";
    }

    private static String label(ClockFacts facts, ClockPicture picture, Dates dates) {
        Words words = dates.words();
        var stopped = facts.course().stopped() != null;
        var here = picture.marks().stream()
                .filter(mark -> mark.kind() == MarkKind.TODAY || mark.kind() == MarkKind.STOPPED)
                .findFirst()
                .orElseThrow();
        return words.text(
                stopped ? "deadline.dial.stopped" : "deadline.dial.running",
                facts.name(),
                dates.day(facts.course().start()),
                dates.day(facts.course().lastDay()),
                dates.day(here.day()));
    }

    private static Bar bar(String style, Band band) {
        return bar(style, band.x(), band.x() + band.width());
    }

    private static Bar bar(String style, double from, double until) {
        return new Bar(style, at(from), at(until), percent(0.98 * (until - from)));
    }

    /** One per cent is left on both sides, so that a ring at the edge is whole. */
    private static String at(double x) {
        return percent(1 + 0.98 * x);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
