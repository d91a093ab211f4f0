package org.huiyin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.huiyin.deadline.GivenCalendar.SHIPPED;
import static org.huiyin.deadline.GivenCalendar.day;
import static org.huiyin.deadline.GivenCalendar.months;
import static org.huiyin.deadline.GivenCalendar.workingDays;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.huiyin.deadline.ClockCourse.Extended;
import org.huiyin.deadline.ClockPicture.Anchor;
import org.huiyin.deadline.ClockPicture.Band;
import org.huiyin.deadline.ClockPicture.BandKind;
import org.huiyin.deadline.ClockPicture.Mark;
import org.huiyin.deadline.ClockPicture.MarkKind;
import org.junit.jupiter.api.Test;

/** How the picture of a clock keeps readable: on one axis with others, and on a phone. */
class ClockPictureLayoutTest {

    /** Ten days wide, Monday 9 to Wednesday 18 November 2026, so that a day is ten percent. */
    private static final ClockCourse TEN_DAYS = course("2026-11-09", "2026-11-18");

    @Test
    void a_very_late_clock_keeps_its_own_days_readable() {
        var picture = picture(TEN_DAYS, "2027-06-01T09:00");
        assertThat(picture.beyond()).isTrue();
        assertThat(picture.axis().days()).isEqualTo(17);
        assertThat(mark(TEN_DAYS, "2027-06-01T09:00", MarkKind.TODAY).x()).isEqualTo(100);
        assertThat(picture(TEN_DAYS, "2026-11-20T09:00").beyond()).isFalse();
    }

    @Test
    void two_clocks_share_an_axis() {
        var now = at("2026-11-16T12:00");
        var reply = course("2026-11-09", "2026-11-16");
        var handling = course("2026-11-11", "2026-12-18");
        var axis = ClockAxis.around(List.of(reply, handling), now);
        assertThat(axis).isEqualTo(new ClockAxis(day("2026-11-09"), day("2026-12-18")));
        var first = ClockPicture.of(SHIPPED, reply, axis, now);
        var second = ClockPicture.of(SHIPPED, handling, axis, now);
        assertThat(first.bands().get(0).width()).isEqualTo(20);
        assertThat(second.bands().get(0).x()).isEqualTo(5);
        assertThat(today(first).x()).isEqualTo(today(second).x());
    }

    @Test
    void a_short_clock_beside_a_long_one_hatches_only_its_own_days() {
        var now = at("2026-11-09T12:00");
        var axis = new ClockAxis(day("2026-11-09"), day("2026-12-18"));
        var weekends = ClockPicture.of(SHIPPED, course("2026-11-09", "2026-11-16"), axis, now).bands().stream()
                .filter(band -> band.kind() == BandKind.DAYS_OFF);
        assertThat(weekends).extracting(Band::first).containsExactly(day("2026-11-14"));
    }

    @Test
    void weekends_give_way_to_holidays_when_a_day_is_thinner_than_two_pixels_on_a_phone() {
        var half = course("2026-03-02", "2026-11-30");
        assertThat(bands(half, "2026-03-02T09:00", BandKind.DAYS_OFF))
                .hasSize(5)
                .allSatisfy(band -> assertThat(band.names()).isNotEmpty());
        assertThat(bands(half, "2026-03-02T09:00", BandKind.MAKE_UP))
                .allSatisfy(band -> assertThat(band.width()).isGreaterThanOrEqualTo(1));
    }

    @Test
    void the_due_label_stands_next_to_the_track_and_gives_way_to_none() {
        assertThat(mark(TEN_DAYS, "2026-11-18T12:00", MarkKind.DUE).row()).isZero();
        assertThat(mark(TEN_DAYS, "2026-11-18T12:00", MarkKind.TODAY).row()).isEqualTo(1);
        assertThat(mark(TEN_DAYS, "2026-11-18T12:00", MarkKind.DUE).anchor()).isEqualTo(Anchor.END);
        assertThat(mark(TEN_DAYS, "2026-11-18T12:00", MarkKind.START).anchor()).isEqualTo(Anchor.START);
        assertThat(picture(TEN_DAYS, "2026-11-14T00:00").labelRows()).isEqualTo(1);
    }

    @Test
    void no_picture_leaves_its_frame_and_no_label_covers_another_on_a_phone() {
        var random = new Random(320);
        for (var i = 0; i < 1000; i++) {
            var start = day("2026-01-01").plusDays(random.nextInt(700));
            var due = SHIPPED.due(
                    start, random.nextBoolean() ? workingDays(1 + random.nextInt(60)) : months(2), List.of());
            var more = due.lastDay().plusDays(1 + random.nextInt(30));
            var extensions = List.of(new Extended(due.lastDay(), more, "x"));
            var from = start.plusDays(random.nextInt(9));
            var pauses = List.of(new Pause(from, random.nextBoolean() ? from.plusDays(40) : null));
            var now = at(start + "T00:00").plus(random.nextInt(200 * 24), ChronoUnit.HOURS);
            var course = new ClockCourse(start, more, pauses, extensions, random.nextInt(3) == 0 ? now : null);
            fitsOnAPhone(ClockPicture.of(SHIPPED, course, now));
        }
    }

    private static void fitsOnAPhone(ClockPicture picture) {
        assertThat(picture.bands()).allSatisfy(band -> {
            assertThat(band.x()).isBetween(0.0, 100.0);
            assertThat(band.width()).isPositive();
            assertThat(band.x() + band.width()).isLessThanOrEqualTo(100.001);
        });
        var labels = new ArrayList<double[]>();
        for (var mark : picture.marks()) {
            var x = mark.x() * 3.2;
            var left = mark.anchor() == Anchor.START ? x : mark.anchor() == Anchor.MIDDLE ? x - 50 : x - 100;
            assertThat(left).isBetween(-0.001, 220.001);
            assertThat(mark.row()).isLessThan(picture.labelRows());
            labels.add(new double[] {mark.row(), left});
        }
        for (var one : labels)
            for (var other : labels)
                if (one != other && one[0] == other[0]) assertThat(one[1]).isNotCloseTo(other[1], within(99.9));
    }

    private static ClockCourse course(String start, String lastDay) {
        return new ClockCourse(day(start), day(lastDay), List.of(), List.of(), null);
    }

    private static ClockPicture picture(ClockCourse course, String now) {
        return ClockPicture.of(SHIPPED, course, at(now));
    }

    private static List<Band> bands(ClockCourse course, String now, BandKind kind) {
        return picture(course, now).bands().stream()
                .filter(band -> band.kind() == kind)
                .toList();
    }

    private static Mark mark(ClockCourse course, String now, MarkKind kind) {
        var marks = picture(course, now).marks();
        return marks.stream().filter(mark -> mark.kind() == kind).findFirst().orElseThrow();
    }

    private static Mark today(ClockPicture picture) {
        return picture.marks().stream()
                .filter(mark -> mark.kind() == MarkKind.TODAY)
                .findFirst()
                .orElseThrow();
    }

    private static Instant at(String shanghai) {
        return Instant.parse(shanghai + ":00+08:00");
    }
}
