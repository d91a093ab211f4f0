package org.huiyin.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A credential to issue.
 *
 * @param validUntil its last day, not before the first, or null when it has none
 * @param basis the paper by which it is issued
 */
public record NewCredential(
        String number, LocalDate validFrom, @Nullable LocalDate validUntil, String basis) {

    public NewCredential {
        if (number.isBlank()) throw new IllegalArgumentException("number is empty");
        if (validUntil != null && validUntil.isBefore(validFrom))
            throw new IllegalArgumentException("validUntil: " + validUntil + " is before " + validFrom);
    }
}
