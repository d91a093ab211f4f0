package org.huiyin.complaint.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Trail;
import org.huiyin.complaint.Recount;
import org.huiyin.complaint.RecountRun;
import org.huiyin.complaint.RecountRuns;
import org.huiyin.deadline.Calendars;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.HolidayImport;
import org.huiyin.deadline.HolidayNotice;
import org.huiyin.deadline.Movement;
import org.huiyin.deadline.Step;
import org.huiyin.deadline.StepKind;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The notice for 2027 comes; its arrangement here is invented, the statutory days are true. */
@InPortal
class CalendarImportIT {

    private static final Instant ACCEPTED = at("2027-01-05T10:00:00");
    private static final Instant NOTICE = at("2027-01-10T10:00:00");

    @Inject
    Given given;

    @Inject
    Traces traces;

    @Inject
    Forecasting forecasting;

    @Inject
    CalendarImport act;

    @Inject
    Recount recount;

    @Inject
    RecountRuns runs;

    @Inject
    Clocks clocks;

    @Inject
    Calendars calendars;

    @Inject
    Trail trail;

    @AfterEach
    void forget_the_notice_for_the_tests_that_follow() {
        given.tampered("delete from recount_run");
        given.tampered("delete from holiday_import");
        calendars.refresh();
    }

    @Test
    void a_due_day_moves_later_and_the_count_names_the_make_up_day() {
        var caught = accepted(ACCEPTED);
        assertThat(c3(caught).dueDay()).as("projected").isEqualTo("2027-02-09");

        imported(notice(12, "2027-02-13"));

        assertThat(c3(caught).dueDay()).isEqualTo("2027-02-13");
        assertThat(c3(caught).projected()).isFalse();
        assertThat(caught.now().nextDueAt()).isEqualTo(c3(caught).dueAt());
        assertThat(clocks.explain(c3(caught)).steps())
                .filteredOn(step -> step.kind() == StepKind.MAKE_UP_COUNTED)
                .singleElement()
                .extracting(Step::date, Step::name)
                .containsExactly(LocalDate.parse("2027-02-13"), "春节");
    }

    @Test
    void a_due_day_never_moves_earlier() {
        var caught = accepted(ACCEPTED);
        imported(notice(12, "2027-02-20"));
        assertThat(c3(caught).dueDay()).isEqualTo("2027-02-15");

        imported(notice(9, "2027-02-20"));

        assertThat(clocks.explain(c3(caught)).lastDay()).isEqualTo("2027-02-10");
        assertThat(c3(caught).dueDay()).as("what was told holds").isEqualTo("2027-02-15");
    }

    @Test
    void the_preview_tells_what_the_recount_does() {
        var moved = accepted(ACCEPTED);
        var untouched = accepted(at("2027-01-20T10:00:00"));
        var told = c3(untouched).dueDay();
        var paused = paused();
        var forecast = forecast(notice(12, "2027-02-13"));

        var run = imported(notice(12, "2027-02-13"));

        assertThat(forecast.total()).isEqualTo(new Forecast.Moves(run.later(), run.mostDays(), run.kept()));
        assertThat(forecast.open()).isEqualTo(run.counted()).isEqualTo(run.expected());
        var movement = new Movement(LocalDate.of(2027, 2, 9), LocalDate.of(2027, 2, 13));
        assertThat(forecast.changes())
                .anyMatch(change -> change.clock() == ClockCode.C3
                        && change.movement().equals(movement)); // other tests may have one on that day, too
        assertThat(c3(moved).dueDay()).isEqualTo("2027-02-13");
        assertThat(c3(untouched).dueDay())
                .as("ends after the week that changed")
                .isEqualTo(told);
        assertThat(c1(paused).dueDay()).isEqualTo("2027-02-13");
    }

    @Test
    void more_clocks_than_a_batch_are_all_counted() {
        var many = IntStream.range(0, 70).mapToObj(i -> accepted(ACCEPTED)).toList();

        var run = imported(notice(12, "2027-02-13"));

        assertThat(many).allSatisfy(one -> assertThat(c3(one).dueDay()).isEqualTo("2027-02-13"));
        assertThat(run.later()).isGreaterThanOrEqualTo(70);
        assertThat(run.finishedAt()).isPresent();
    }

    @Test
    void the_import_is_in_the_trail_and_can_be_looked_at() {
        var before = entries();

        var added = confirmed(notice(12, "2027-02-13"));

        assertThat(entries()).isEqualTo(before + 1);
        var entry = trail.of(CalendarImport.CHAIN, List.of(Audience.STAFF)).get(before);
        assertThat(entry.event()).isEqualTo("calendar.imported");
        assertThat(entry.actorId()).isEqualTo(given.actor("qh.admin").account());
        assertThat(entry.detail()).contains("\"year\":2027", added.hash());
        assertThat(trail.firstBreak(CalendarImport.CHAIN)).isZero();
        assertThat(added.content().days().off()).containsKey(LocalDate.parse("2027-02-12"));
    }

    @Test
    void what_is_in_force_already_is_not_imported_again_but_a_correction_is() {
        var first = confirmed(notice(12, "2027-02-13"));
        var again = confirmed(notice(12, "2027-02-13"));
        var corrected = confirmed(notice(11, "2027-02-13"));
        var back = confirmed(notice(12, "2027-02-13"));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(List.of(corrected.id(), back.id()))
                .doesNotContain(first.id())
                .doesNotHaveDuplicates();
        assertThat(calendars.year(2027).hash()).isEqualTo(first.hash());
    }

    @Test
    void only_what_was_previewed_is_imported() {
        var shown = forecast(notice(12, "2027-02-13")).year().hash();
        var before = entries();

        Clock.at(NOTICE, () -> assertThatThrownBy(
                        () -> act.confirm(given.actor("qh.admin"), notice(11, "2027-02-13"), shown))
                .isInstanceOf(Refusal.Invalid.class));

        assertThat(entries()).isEqualTo(before);
        assertThat(calendars.year(2027).official()).isFalse();
    }

    @Test
    void the_recount_waits_until_every_node_has_read_the_year() {
        var added = confirmed(notice(12, "2027-02-13"));

        Clock.at(NOTICE, () -> assertThat(recount.next()).isFalse());

        assertThat(runs.of(added.id()).orElseThrow().finishedAt()).isEmpty();
    }

    private Case accepted(Instant moment) {
        var cases = new Case[1];
        Clock.at(moment, () -> cases[0] = given.filed().accepted());
        return cases[0];
    }

    /** Filed on 29 January, waited two days for supplements: what was told rolls off the holiday, too. */
    private Case paused() {
        var cases = new Case[1];
        Clock.at(at("2027-01-28T10:00:00"), () -> cases[0] = given.filed().supplementsAsked("处罚决定书"));
        Clock.at(at("2027-01-30T10:00:00"), () -> cases[0].supplemented("见附件。"));
        assertThat(c1(cases[0]).dueDay()).isEqualTo("2027-02-09");
        return cases[0];
    }

    private Forecast forecast(HolidayNotice notice) {
        var forecasts = new Forecast[1];
        Clock.at(NOTICE, () -> forecasts[0] = forecasting.of(notice));
        return forecasts[0];
    }

    private HolidayImport confirmed(HolidayNotice notice) {
        var imports = new HolidayImport[1];
        Clock.at(
                NOTICE,
                () -> imports[0] = act.confirm(
                        given.actor("qh.admin"),
                        notice,
                        notice.read(Clock.dayOf(NOTICE)).hash()));
        calendars.refresh();
        return imports[0];
    }

    private RecountRun imported(HolidayNotice notice) {
        var added = confirmed(notice);
        Clock.at(NOTICE.plus(RecountRuns.SETTLED), () -> {
            while (recount.next()) continue;
        });
        return runs.of(added.id()).orElseThrow();
    }

    private int entries() {
        return trail.of(CalendarImport.CHAIN, List.of(Audience.values())).size();
    }

    private Deadline c3(Case any) {
        return traces.clock(any, ClockCode.C3);
    }

    private Deadline c1(Case any) {
        return traces.clock(any, ClockCode.C1);
    }

    /** Spring Festival from the eve to this day of February, with one make-up day. */
    private static HolidayNotice notice(int lastOfSpringFestival, String makeUp) {
        var lines = new StringBuilder("2027-01-01 off 元旦\n2027-02-05 off 除夕\n");
        for (var day = 6; day <= lastOfSpringFestival; day++) lines.append("2027-02-%02d off 春节\n".formatted(day));
        lines.append(makeUp).append(" work 春节\n");
        lines.append("2027-04-05 off 清明\n2027-05-01 off 劳动节\n2027-05-02 off 劳动节\n2027-06-09 off 端午\n");
        lines.append("2027-09-15 off 中秋\n2027-10-01 off 国庆节\n2027-10-02 off 国庆节\n2027-10-03 off 国庆节\n");
        return new HolidayNotice("2027", "国办发明电（虚构）", lines.toString());
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Clock.CHINA).toInstant();
    }
}
