package org.huiyin.complaint.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For how long a file is kept (保管期限).
 *
 * @param years null for ever
 */
public record Retention(
        String code,
        String chinese,
        String english,
        @Nullable Integer years) {

    public Retention {
        if (code.isBlank() || code.length() > 16) throw new IllegalArgumentException("code: " + code);
        if (years != null && (years < 1 || years > 100)) throw new IllegalArgumentException("years: " + years);
    }

    public String name(boolean inEnglish) {
        return inEnglish ? english : chinese;
    }

    /** The last day on which a file that is archived on this day is kept, or null when it is kept for ever. */
    @Nullable
    LocalDate until(LocalDate archived) {
        return years == null ? null : archived.plusYears(years);
    }
}
