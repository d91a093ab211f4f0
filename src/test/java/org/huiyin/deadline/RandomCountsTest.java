package org.huiyin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.deadline.GivenCalendar.SHIPPED;

import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand clocks, counted a second time by somebody who only knows a set of working days and a set of paused days.
 */
class RandomCountsTest {

    private static final int CLOCKS = 10_000;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);
    private static final Set<LocalDate> WORKING = new HashSet<>();

    record Question(LocalDate start, Period period, List<Pause> pauses) {}

    @BeforeAll
    static void write_down_every_working_day() throws IOException {
        FIRST.datesUntil(LAST)
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .forEach(WORKING::add);
        for (var year : List.of("2024", "2025", "2026", "2027")) {
            var file = Files.readString(GivenCalendar.FOLDER.resolve(year + ".json"));
            var work = file.indexOf("\"work\"");
            WORKING.removeAll(datesIn(file.substring(0, work)));
            WORKING.addAll(datesIn(file.substring(work)));
        }
        WORKING.removeAll(datesIn("""
                2028-01-01 2028-01-25 2028-01-26 2028-01-27 2028-01-28 2028-04-04 2028-05-01 2028-05-02 2028-05-28
                2028-10-01 2028-10-02 2028-10-03
                2029-01-01 2029-02-12 2029-02-13 2029-02-14 2029-02-15 2029-04-04 2029-05-01 2029-05-02 2029-06-16
                2029-09-22 2029-10-01 2029-10-02 2029-10-03
                2030-01-01 2030-02-02 2030-02-03 2030-02-04 2030-02-05 2030-04-05 2030-05-01 2030-05-02 2030-06-05
                2030-09-12 2030-10-01 2030-10-02 2030-10-03"""));
    }

    @Test
    void agree_with_a_count_by_hand() {
        questions().forEach(question -> assertThat(answer(question).lastDay())
                .as("%s", question)
                .isEqualTo(countedByHand(question)));
    }

    @Test
    void can_be_replayed_from_their_steps() {
        questions().forEach(question -> {
            var due = answer(question);
            assertThat(replayed(question, due.steps())).as("%s", question).isEqualTo(due.lastDay());
        });
    }

    @Test
    void have_the_same_answer_when_asked_again_elsewhere() {
        var other = WorkingCalendar.of(HolidayFiles.read(GivenCalendar.FOLDER));
        questions().limit(500).forEach(question -> assertThat(
                        other.due(question.start, question.period, question.pauses))
                .isEqualTo(answer(question)));
    }

    private static DueDate answer(Question question) {
        return SHIPPED.due(question.start, question.period, question.pauses);
    }

    private static LocalDate countedByHand(Question question) {
        var paused = new HashSet<LocalDate>();
        for (var pause : question.pauses)
            pause.from().plusDays(1).datesUntil(pause.until().plusDays(1)).forEach(paused::add);
        Predicate<LocalDate> counts = day -> !paused.contains(day);
        if (question.period.unit() == PeriodUnit.WORKING_DAY)
            return nth(question.start, question.period.amount(), counts.and(WORKING::contains));
        var end = nth(question.start, lengthInDays(question), counts);
        return question.period.rollForward() ? nth(end.minusDays(1), 1, WORKING::contains) : end;
    }

    private static LocalDate nth(LocalDate after, int n, Predicate<LocalDate> counts) {
        return after.plusDays(1)
                .datesUntil(LAST)
                .filter(counts)
                .skip(n - 1L)
                .findFirst()
                .orElseThrow();
    }

    private static int lengthInDays(Question question) {
        if (question.period.unit() == PeriodUnit.NATURAL_DAY) return question.period.amount();
        var month = YearMonth.from(question.start);
        var days = 0;
        for (var i = 0; i < question.period.amount(); i++)
            days += month.plusMonths(i).lengthOfMonth();
        var tooLong = question.start.getDayOfMonth()
                - month.plusMonths(question.period.amount()).lengthOfMonth();
        return days - Math.max(0, tooLong);
    }

    private static LocalDate replayed(Question question, List<Step> steps) {
        assertThat(steps.get(0))
                .isEqualTo(new Step(question.start, StepKind.START_NOT_COUNTED, 0, SHIPPED.dayNameOf(question.start)));
        assertThat(steps.get(steps.size() - 1).kind()).isEqualTo(StepKind.LAST_DAY);
        var middle = steps.subList(1, steps.size() - 1);
        return question.period.unit() == PeriodUnit.WORKING_DAY
                ? replayedDayByDay(question, middle)
                : replayedByMoves(middle);
    }

    private static LocalDate replayedDayByDay(Question question, List<Step> steps) {
        var counted = 0;
        for (var i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            assertThat(step.date()).as("no day is left out").isEqualTo(question.start.plusDays(i + 1L));
            if (step.kind() == StepKind.COUNTED || step.kind() == StepKind.MAKE_UP_COUNTED)
                assertThat(step.count()).isEqualTo(++counted);
        }
        assertThat(counted).isEqualTo(question.period.amount());
        return steps.get(steps.size() - 1).date();
    }

    private static LocalDate replayedByMoves(List<Step> steps) {
        var day = steps.get(0).date();
        for (var step : steps.subList(1, steps.size())) {
            if (step.kind() == StepKind.PAUSED) day = day.plusDays(step.count());
            if (step.kind() == StepKind.ROLLED_FORWARD) {
                assertThat(step.date()).isEqualTo(day);
                day = day.plusDays(1);
            }
        }
        return day;
    }

    private static Stream<Question> questions() {
        var random = new Random(20261122);
        return Stream.generate(() -> question(random)).limit(CLOCKS);
    }

    private static Question question(Random random) {
        var unit = List.of(PeriodUnit.values()).get(random.nextInt(3));
        var most = unit == PeriodUnit.MONTH ? 12 : random.nextInt(10) == 0 ? 366 : 60;
        var start = FIRST.plusDays(random.nextInt(1460));
        var pauses = new ArrayList<Pause>();
        for (var i = random.nextInt(4); i > 0; i--) {
            var from = start.plusDays(random.nextInt(80) - 10L);
            pauses.add(new Pause(from, from.plusDays(random.nextInt(30))));
        }
        return new Question(start, new Period(1 + random.nextInt(most), unit, random.nextInt(4) > 0), pauses);
    }

    private static Set<LocalDate> datesIn(String text) {
        var dates = new HashSet<LocalDate>();
        var matcher = Pattern.compile("\\d{4}-\\d\\d-\\d\\d").matcher(text);
        while (matcher.find()) dates.add(LocalDate.parse(matcher.group()));
        return dates;
    }
}
