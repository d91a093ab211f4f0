package org.huiyin.web.desk.act;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.huiyin.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads what a form cannot but send as text. */
final class Typed {

    private Typed() {}

    /**
     * @return null when nothing was typed
     * @throws Refusal.Invalid naming the field when it is no day
     */
    static @Nullable LocalDate day(String field, String typed) {
        if (typed.isBlank()) return null;
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            throw new Refusal.Invalid(field, "coTask.noDay");
        }
    }

    /** A number that was chosen; 0, which counts nothing, when none was. */
    static int number(String typed) {
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
    }
}
