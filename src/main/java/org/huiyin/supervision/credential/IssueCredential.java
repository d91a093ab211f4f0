package org.huiyin.supervision.credential;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Command: issue another credential to this officer, whose own was taken back.
 *
 * @param credentialNo the number before; tells officers of the same name apart, and may be empty
 * @param number of the new credential
 * @param validFrom from the day after which the one before was taken back, to a year from now
 * @param validUntil its last day, or null when it has none
 * @param basis the paper by which it is issued
 */
public record IssueCredential(
        @NotBlank(message = "credential.unitCode.missing") String unitCode,

        @NotBlank(message = "credential.officerName.missing") @Size(max = 60, message = "platform.tooLong")
        String officerName,

        @Size(max = 40, message = "platform.tooLong") String credentialNo,

        @NotBlank(message = "credential.issue.number.missing") @Size(max = 40, message = "platform.tooLong")
        String number,

        @NotNull(message = "credential.issue.validFrom.missing") @Nullable
        LocalDate validFrom,

        @Nullable LocalDate validUntil,

        @NotBlank(message = "credential.issue.basis.missing") @Size(max = 200, message = "platform.tooLong")
        String basis) {}
