package org.huiyin.web.desk.act;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import org.huiyin.complaint.measure.MeasureKind;
import org.huiyin.complaint.measure.RecordMeasure;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Amount;
import org.huiyin.web.form.Form;
import org.jspecify.annotations.Nullable;

/** Reads what was typed about a measure. */
record MeasureForm(Form form) {

    /**
     * @throws Refusal.Invalid for a day or an amount that cannot be read
     */
    RecordMeasure command() {
        var wrong = new ArrayList<FieldError>();
        if (!form.value("decidedOn").isBlank() && day() == null)
            wrong.add(new FieldError("decidedOn", "measure.decidedOn.missing"));
        for (var name : new String[] {"refunded", "recovered"})
            if (!form.value(name).isBlank() && amount(name) == null) wrong.add(new FieldError(name, "measure.amount"));
        if (!wrong.isEmpty()) throw new Refusal.Invalid(wrong);
        return new RecordMeasure(
                kind(),
                written("unitCode"),
                written("person"),
                day(),
                written("documentNo"),
                form.value("text"),
                amount("refunded"),
                amount("recovered"));
    }

    private @Nullable MeasureKind kind() {
        return Arrays.stream(MeasureKind.values())
                .filter(kind -> kind.name().equals(form.value("kind")))
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate day() {
        try {
            var typed = form.value("decidedOn").strip();
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private @Nullable BigDecimal amount(String name) {
        return form.value(name).isBlank() ? null : Amount.of(form.value(name));
    }

    private @Nullable String written(String name) {
        return form.value(name).isBlank() ? null : form.value(name).strip();
    }
}
