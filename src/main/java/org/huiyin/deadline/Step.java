package org.huiyin.deadline;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of the explanation of a due date.
 *
 * @param date the day that it is about; for {@code PAUSED} in periods of natural days or months, the day after which
 *     the clock stood still
 * @param count what the step adds up to: the number of the day for {@code COUNTED} and {@code MAKE_UP_COUNTED}, the
 *     days left out for {@code PAUSED} (0: the pause is open), the amount of the period for {@code CORRESPONDING_DAY},
 *     {@code MONTH_END} and {@code LAST_DAY}, else 0
 * @param dayName the holiday, or the holiday that a make-up day pays for
 */
public record Step(
        LocalDate date, StepKind kind, int count, @Nullable DayName dayName) {

    /** The Chinese name of the day, if it has one. */
    public @Nullable String name() {
        return name(Locale.CHINESE);
    }

    public @Nullable String name(Locale locale) {
        return dayName == null ? null : dayName.in(locale);
    }
}
