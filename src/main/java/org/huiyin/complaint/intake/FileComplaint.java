package org.huiyin.complaint.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huiyin.complaint.ActionKind;
import org.huiyin.complaint.Channel;
import org.huiyin.complaint.ComplainantType;
import org.huiyin.complaint.IdentityMode;
import org.huiyin.complaint.Matter;
import org.jspecify.annotations.Nullable;

/**
 * Command: file this complaint. The limits are those that the filing pages state.
 *
 * @param locale the language of the letters, {@code zh} or {@code en}
 */
public record FileComplaint(
        @NotNull(message = "filing.identityMode.missing") @Nullable
        IdentityMode identityMode,

        @NotNull(message = "filing.complainantType.missing") @Nullable
        ComplainantType complainantType,

        @Valid Identity complainant,
        @NotBlank(message = "filing.regionCode.missing") String regionCode,

        @Valid @Size(max = 10, message = "filing.respondents.tooMany")
        List<Accused> respondents,

        @NotBlank(message = "filing.subject.missing") @Size(max = 100, message = "filing.subject.tooLong")
        String subject,

        @NotBlank(message = "filing.narrative.missing") @Size(max = 5000, message = "filing.narrative.tooLong")
        String narrative,

        @NotBlank(message = "filing.primaryCategory.missing")
        String primaryCategory,

        @Size(max = 10, message = "filing.otherCategories.tooMany")
        List<String> otherCategories,

        @NotBlank(message = "filing.sector.missing") String sector,

        @NotNull(message = "filing.actionKind.missing") @Nullable
        ActionKind actionKind,

        @Nullable LocalDate occurredOn,

        @Nullable @Size(max = 200, message = "filing.place.tooLong")
        String place,

        @Nullable
        @PositiveOrZero(message = "filing.amountInvolved.negative")
        @Digits(integer = 13, fraction = 2, message = "filing.amountInvolved.form")
        BigDecimal amountInvolved,

        @Size(max = 10, message = "filing.requests.tooMany")
        List<@NotBlank(message = "filing.requests.blank") @Size(max = 300, message = "filing.requests.tooLong") String>
                requests,

        Channel channel,
        String locale) {

    /** Whom it is about: a unit of the list or one in the complainant's words, an officer if known. */
    public record Accused(
            @Nullable String unitCode,

            @Nullable @Size(max = 120, message = "platform.tooLong")
            String unitText,

            @Nullable @Size(max = 60, message = "platform.tooLong")
            String officerName,

            @Nullable @Size(max = 40, message = "platform.tooLong")
            String credentialNo) {}

    Matter matter() {
        return new Matter(new Matter.Told(
                subject.strip(),
                narrative.strip(),
                primaryCategory,
                otherCategories,
                sector,
                Objects.requireNonNull(actionKind),
                occurredOn,
                place,
                amountInvolved));
    }
}
