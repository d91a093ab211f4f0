package org.huiyin.deadline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * Counts many clocks on one calendar. There are few rules and few days on which clocks start, so most answers are known
 * already; what is remembered is bounded.
 */
final class RuleCounts {

    private static final int REMEMBERED = 10_000;

    private final WorkingCalendar calendar;
    private final LongFunction<DeadlineRule> ruleOf;
    private final Map<String, DeadlineRule> rules = bounded();
    private final Map<Start, LocalDate> lastDays = bounded();

    private record Start(String rule, LocalDate day) {}

    /** @param ruleOf reads the rule of a clock */
    RuleCounts(WorkingCalendar calendar, LongFunction<DeadlineRule> ruleOf) {
        this.calendar = calendar;
        this.ruleOf = ruleOf;
    }

    /** @param rule what tells the rule from others, so that it is read once only */
    LocalDate lastDay(String rule, long deadlineId, LocalDate start, List<Pause> pauses) {
        return lastDay(rule, deadlineId, start, pauses, List.of());
    }

    LocalDate lastDay(String rule, long deadlineId, LocalDate start, List<Pause> pauses, List<Granted> granted) {
        if (!pauses.isEmpty() || !granted.isEmpty()) return counted(rule, deadlineId, start, pauses, granted);
        return lastDays.computeIfAbsent(
                new Start(rule, start), known -> counted(rule, deadlineId, start, List.of(), List.of()));
    }

    private LocalDate counted(
            String hash, long deadlineId, LocalDate start, List<Pause> pauses, List<Granted> granted) {
        var rule = rules.computeIfAbsent(hash, unknown -> ruleOf.apply(deadlineId));
        return new Counting(rule, start, granted).due(pauses, calendar).lastDay();
    }

    private static <K, V> Map<K, V> bounded() {
        return new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > REMEMBERED;
            }
        };
    }
}
