package org.huiyin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.deadline.GivenCalendar.SHIPPED;
import static org.huiyin.deadline.GivenCalendar.day;
import static org.huiyin.deadline.GivenCalendar.openPause;
import static org.huiyin.deadline.GivenCalendar.pause;

import java.time.Instant;
import java.util.List;
import org.huiyin.deadline.ClockCourse.Extended;
import org.huiyin.deadline.ClockPicture.Band;
import org.huiyin.deadline.ClockPicture.BandKind;
import org.huiyin.deadline.ClockPicture.Mark;
import org.huiyin.deadline.ClockPicture.MarkKind;
import org.junit.jupiter.api.Test;

class ClockPictureTest {

    /** Ten days wide, Monday 9 to Wednesday 18 November 2026, so that a day is ten percent. */
    private static final ClockCourse TEN_DAYS = course("2026-11-09", "2026-11-18");

    @Test
    void the_track_runs_from_the_start_to_the_end_of_the_last_day() {
        assertThat(spans(TEN_DAYS, "2026-11-09T00:00", BandKind.TRACK)).containsExactly("0.0+100.0");
        assertThat(spans(TEN_DAYS, "2026-11-09T00:00", BandKind.START_DAY)).containsExactly("0.0+10.0");
    }

    @Test
    void what_has_passed_ends_at_this_very_moment() {
        assertThat(spans(TEN_DAYS, "2026-11-12T12:00", BandKind.ELAPSED)).containsExactly("0.0+35.0");
        assertThat(mark(TEN_DAYS, "2026-11-12T12:00", MarkKind.TODAY).x()).isEqualTo(35);
    }

    @Test
    void nothing_has_passed_at_the_very_beginning() {
        assertThat(spans(TEN_DAYS, "2026-11-09T00:00", BandKind.ELAPSED)).isEmpty();
    }

    @Test
    void days_of_rest_in_a_row_are_one_band() {
        assertThat(spans(TEN_DAYS, "2026-11-09T00:00", BandKind.DAYS_OFF)).containsExactly("50.0+20.0");
    }

    @Test
    void a_band_of_holidays_knows_their_names() {
        var course = course("2025-09-29", "2025-10-10");
        assertThat(bands(course, "2025-09-29T09:00", BandKind.DAYS_OFF))
                .singleElement()
                .satisfies(band -> {
                    assertThat(band.names()).extracting(DayName::zh).containsExactly("国庆节", "中秋");
                    assertThat(band.first()).isEqualTo("2025-10-01");
                    assertThat(band.last()).isEqualTo("2025-10-08");
                });
    }

    @Test
    void make_up_days_are_marked_and_not_hatched() {
        var course = course("2026-09-17", "2026-09-26");
        assertThat(spans(course, "2026-09-17T09:00", BandKind.MAKE_UP)).containsExactly("30.0+10.0");
        assertThat(spans(course, "2026-09-17T09:00", BandKind.DAYS_OFF)).containsExactly("20.0+10.0", "80.0+20.0");
    }

    @Test
    void a_pause_covers_the_days_that_do_not_count() {
        assertThat(spans(paused(pause("2026-11-10", "2026-11-13")), "2026-11-17T09:00", BandKind.PAUSE))
                .containsExactly("20.0+30.0");
        assertThat(spans(paused(pause("2026-11-01", "2026-11-11")), "2026-11-17T09:00", BandKind.PAUSE))
                .as("only from the start on")
                .containsExactly("10.0+20.0");
    }

    @Test
    void an_open_pause_reaches_to_today() {
        assertThat(spans(paused(openPause("2026-11-10")), "2026-11-12T09:00", BandKind.PAUSE))
                .containsExactly("20.0+20.0");
        assertThat(spans(paused(openPause("2026-11-10")), "2026-11-10T09:00", BandKind.PAUSE))
                .isEmpty();
    }

    @Test
    void an_extension_joins_the_former_last_day_and_names_who_granted_it() {
        var extended = extended(new Extended(day("2026-11-13"), day("2026-11-18"), "SUPERVISOR_LEAD"));
        assertThat(bands(extended, "2026-11-10T09:00", BandKind.EXTENSION))
                .singleElement()
                .satisfies(band -> {
                    assertThat(band.x()).isEqualTo(50);
                    assertThat(band.width()).isEqualTo(50);
                    assertThat(band.approvedBy()).isEqualTo("SUPERVISOR_LEAD");
                });
        assertThat(mark(extended, "2026-11-10T09:00", MarkKind.FORMER_DUE).x()).isEqualTo(50);
    }

    @Test
    void a_late_clock_goes_on_after_its_last_day() {
        var course = course("2026-11-09", "2026-11-16");
        assertThat(spans(course, "2026-11-18T12:00", BandKind.ELAPSED)).containsExactly("0.0+80.0");
        assertThat(spans(course, "2026-11-18T12:00", BandKind.LATE)).containsExactly("80.0+15.0");
        assertThat(mark(course, "2026-11-18T12:00", MarkKind.DUE).x()).isEqualTo(80);
        assertThat(mark(course, "2026-11-18T12:00", MarkKind.TODAY).x()).isEqualTo(95);
    }

    @Test
    void a_clock_is_not_late_on_its_last_day() {
        assertThat(spans(TEN_DAYS, "2026-11-18T23:59", BandKind.LATE)).isEmpty();
    }

    @Test
    void a_stopped_clock_shows_when_it_stopped_whatever_the_day() {
        var stopped =
                new ClockCourse(day("2026-11-09"), day("2026-11-18"), List.of(), List.of(), at("2026-11-11T12:00"));
        assertThat(spans(stopped, "2027-06-01T09:00", BandKind.ELAPSED)).containsExactly("0.0+25.0");
        assertThat(mark(stopped, "2027-06-01T09:00", MarkKind.STOPPED).x()).isEqualTo(25);
        assertThat(picture(stopped, "2027-06-01T09:00").marks())
                .extracting(Mark::kind)
                .doesNotContain(MarkKind.TODAY);
    }

    @Test
    void a_clock_that_was_stopped_late_shows_how_late() {
        var stopped =
                new ClockCourse(day("2026-11-09"), day("2026-11-16"), List.of(), List.of(), at("2026-11-18T12:00"));
        assertThat(spans(stopped, "2027-06-01T09:00", BandKind.LATE)).containsExactly("80.0+15.0");
    }

    @Test
    void a_course_cannot_end_before_it_starts() {
        assertThatThrownBy(() -> course("2026-11-09", "2026-11-08")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Extended(day("2026-11-09"), day("2026-11-09"), "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ClockCourse course(String start, String lastDay) {
        return new ClockCourse(day(start), day(lastDay), List.of(), List.of(), null);
    }

    private static ClockCourse paused(Pause pause) {
        return new ClockCourse(TEN_DAYS.start(), TEN_DAYS.lastDay(), List.of(pause), List.of(), null);
    }

    private static ClockCourse extended(Extended extension) {
        return new ClockCourse(TEN_DAYS.start(), TEN_DAYS.lastDay(), List.of(), List.of(extension), null);
    }

    private static ClockPicture picture(ClockCourse course, String now) {
        return ClockPicture.of(SHIPPED, course, at(now));
    }

    private static List<Band> bands(ClockCourse course, String now, BandKind kind) {
        return picture(course, now).bands().stream()
                .filter(band -> band.kind() == kind)
                .toList();
    }

    private static List<String> spans(ClockCourse course, String now, BandKind kind) {
        return bands(course, now, kind).stream()
                .map(band -> band.x() + "+" + band.width())
                .toList();
    }

    private static Mark mark(ClockCourse course, String now, MarkKind kind) {
        var marks = picture(course, now).marks();
        return marks.stream().filter(mark -> mark.kind() == kind).findFirst().orElseThrow();
    }

    private static Instant at(String shanghai) {
        return Instant.parse(shanghai + ":00+08:00");
    }
}
