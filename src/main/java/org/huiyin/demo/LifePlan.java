package org.huiyin.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.huiyin.deadline.WorkingCalendar;
import org.huiyin.platform.Clock;

/**
 * Says when each step of a life happened, counted back from {@code now}.
 *
 * <p>Staff work on working days from 8:30 to 17:30; what would fall outside moves to the next working hour, and a few minutes
 * more, because nobody acts on the stroke. Complainants act at any hour. A life whose last act would lie in the future, because the offices have not opened since, began
 * some days earlier instead, so that each comes to the rest that it tells of, whenever the portal is started.
 */
record LifePlan(WorkingCalendar calendar, Instant now) {

    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final LocalTime CLOSES = LocalTime.of(17, 30);
    /** Days on which the offices may stay closed on end, with those before and after that an act needs. */
    private static final int LONGEST_REST = 14;

    private static final Duration APART = Duration.ofMinutes(11);

    List<Step> stepsOf(Life life) {
        var steps = steps(life, 0);
        for (var earlier = 1; earlier <= LONGEST_REST && open(life, steps); earlier++) steps = steps(life, earlier);
        return steps;
    }

    private static boolean open(Life life, List<Step> steps) {
        return steps.size() < 1 + life.acts().stream().mapToInt(life::times).sum();
    }

    private List<Step> steps(Life life, int earlier) {
        var filing = Clock.dayOf(now)
                .minusDays(life.filedDaysAgo() + (long) earlier)
                .atTime(life.filedAt())
                .atZone(Clock.CHINA);
        var steps = new ArrayList<Step>();
        steps.add(new Step(life, LifeAct.FILING, 1, true, filing.toInstant()));
        var nominal = filing;
        var before = filing;
        for (var i = 0; i < life.acts().size(); i++) {
            var act = life.acts().get(i);
            nominal = nominal.plusHours(life.delays().get(i));
            var done = Collections.frequency(life.acts().subList(0, i + 1), act);
            for (var item = 1; item <= life.times(act); item++) {
                before = moment(life, act, nominal, before.plus(APART), i + item);
                if (before.toInstant().isAfter(now)) return steps;
                var last = !life.acts().subList(i + 1, life.acts().size()).contains(act);
                steps.add(new Step(life, act, act.perProblem() ? item : done, last, before.toInstant()));
            }
        }
        return steps;
    }

    /** The delays add up from filing, so that a moved act does not push all later ones with it. */
    private ZonedDateTime moment(Life life, LifeAct act, ZonedDateTime nominal, ZonedDateTime earliest, int salt) {
        var wanted = nominal.isBefore(earliest) ? earliest : nominal;
        if (act.complainants()) return wanted;
        return working(wanted).plusSeconds(Math.floorMod(Objects.hash(life.no(), act.name(), salt), 28 * 60));
    }

    private ZonedDateTime working(ZonedDateTime wanted) {
        var day = wanted.toLocalDate();
        if (calendar.isWorkingDay(day)) {
            if (wanted.toLocalTime().isBefore(OPENS)) return wanted.with(OPENS);
            if (wanted.toLocalTime().isBefore(CLOSES.minusMinutes(30))) return wanted;
        }
        return calendar.plusWorkingDays(day, 1).atTime(OPENS).atZone(Clock.CHINA);
    }
}
