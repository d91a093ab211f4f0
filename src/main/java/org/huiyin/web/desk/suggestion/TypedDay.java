package org.huiyin.web.desk.suggestion;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Form;
import org.jspecify.annotations.Nullable;

/** A day that was typed into a form. */
final class TypedDay {

    private TypedDay() {}

    /**
     * Null when the field is empty.
     *
     * @throws Refusal.Invalid when it holds no day
     */
    static @Nullable LocalDate of(Form form, String field) {
        var typed = form.value(field).strip();
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            throw new Refusal.Invalid(field, "suggestion.day");
        }
    }
}
