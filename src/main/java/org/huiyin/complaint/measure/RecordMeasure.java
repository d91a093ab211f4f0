package org.huiyin.complaint.measure;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Command: this measure was taken.
 *
 * @param unitCode the unit that it concerns, or null
 * @param person the officer that it concerns, or null
 * @param decidedOn the day of the decision, not ahead of today
 * @param documentNo of the decision, or null
 * @param refunded money that the complainant got back, in yuan, or null
 * @param recovered other losses made good, in yuan, or null
 */
public record RecordMeasure(
        @NotNull(message = "measure.kind.missing") @Nullable MeasureKind kind,

        @Nullable String unitCode,

        @Size(max = 60, message = "platform.tooLong") @Nullable
        String person,

        @NotNull(message = "measure.decidedOn.missing") @Nullable
        LocalDate decidedOn,

        @Size(max = 80, message = "platform.tooLong") @Nullable
        String documentNo,

        @NotBlank(message = "measure.text.missing") @Size(max = 1000, message = "platform.tooLong")
        String text,

        @DecimalMin(value = "0.01", message = "measure.amount")
        @DecimalMax(value = "100000000000", message = "measure.amount")
        @Digits(integer = 12, fraction = 2, message = "measure.amount")
        @Nullable
        BigDecimal refunded,

        @DecimalMin(value = "0.01", message = "measure.amount")
        @DecimalMax(value = "100000000000", message = "measure.amount")
        @Digits(integer = 12, fraction = 2, message = "measure.amount")
        @Nullable
        BigDecimal recovered) {}
