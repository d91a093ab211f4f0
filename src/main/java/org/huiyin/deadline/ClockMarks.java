package org.huiyin.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huiyin.deadline.ClockPicture.Anchor;
import org.huiyin.deadline.ClockPicture.Mark;
import org.huiyin.deadline.ClockPicture.MarkKind;

/** Places the labels of marks so that none leaves the picture or covers another on the narrowest screen. */
final class ClockMarks {

    /** A date with its weekday in Chinese, 12 pixel type, on the narrowest screen, in percent. */
    private static final double LABEL = 100 * 100 / ClockAxis.NARROWEST;

    private final List<Mark> marks = new ArrayList<>();

    /** Adds a mark in the first row that has room; earlier marks keep their place. */
    void add(MarkKind kind, LocalDate day, double x) {
        var anchor = x < LABEL / 2 ? Anchor.START : x > 100 - LABEL / 2 ? Anchor.END : Anchor.MIDDLE;
        var row = 0;
        while (isTaken(row, left(x, anchor))) row++;
        marks.add(new Mark(kind, day, x, anchor, row));
    }

    List<Mark> placed() {
        return marks.stream().sorted(Comparator.comparingDouble(Mark::x)).toList();
    }

    int rows() {
        return marks.stream().mapToInt(Mark::row).max().orElse(-1) + 1;
    }

    private boolean isTaken(int row, double left) {
        return marks.stream()
                .filter(mark -> mark.row() == row)
                .anyMatch(mark -> Math.abs(left(mark.x(), mark.anchor()) - left) < LABEL);
    }

    private static double left(double x, Anchor anchor) {
        return switch (anchor) {
            case START -> x;
            case MIDDLE -> x - LABEL / 2;
            case END -> x - LABEL;
        };
    }
}
