package org.huiyin.supervision.credential;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Command: suspend the credential of this officer.
 *
 * @param credentialNo tells officers of the same name apart; with a number, an officer who is not on file yet is put on file
 * @param months from 1 to the most that the rule CRED_TERM allows
 * @param reason why, for the supervision body only
 * @param grounds what the notice says; the officer and the unit read it
 * @param complaintNumber the case that it arose from, or empty
 * @param documentNumber the supervision document that it arose from, or empty; one of the two is needed
 * @param aware whether whoever proposes it has confirmed that the unit is complained about in the case and must not learn of it
 * @param another whether somebody else is meant than the officer of that name whom the unit has on file under another number
 */
public record ProposeSuspension(
        @NotBlank(message = "credential.unitCode.missing") String unitCode,

        @NotBlank(message = "credential.officerName.missing") @Size(max = 60, message = "platform.tooLong")
        String officerName,

        @Size(max = 40, message = "platform.tooLong") String credentialNo,

        @NotNull(message = "credential.months.missing") @Nullable
        Integer months,

        @NotBlank(message = "credential.reason.missing") @Size(max = 2000, message = "platform.tooLong")
        String reason,

        @NotBlank(message = "credential.grounds.missing") @Size(max = 2000, message = "platform.tooLong")
        String grounds,

        @Size(max = 40, message = "platform.tooLong") String complaintNumber,

        @Size(max = 120, message = "platform.tooLong") String documentNumber,

        boolean aware,
        boolean another) {}
