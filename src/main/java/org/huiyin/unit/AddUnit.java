package org.huiyin.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Command: this unit exists. Other units are named by their codes; blank means none. Its level is that of its region.
 *
 * @param parent the organ that it belongs to or that set it up
 * @param superior the department that guides its work from the level above
 * @param entrustedBy in whose name an entrusted organisation enforces
 */
public record AddUnit(
        @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,39}", message = "unit.code.form")
        String code,

        @NotBlank(message = "unit.name.missing") @Size(max = 120, message = "platform.tooLong")
        String name,

        @Size(max = 160, message = "platform.tooLong") String nameEn,
        @Size(max = 60, message = "platform.tooLong") String shortName,
        @NotNull(message = "unit.nature.missing") @Nullable UnitNature nature,
        @NotBlank(message = "unit.region.missing") String regionCode,
        String parent,
        String superior,
        String entrustedBy,
        List<String> sectors,
        @Size(max = 40, message = "platform.tooLong") String phone) {

    UnitFile.Entry entry(UnitNature kind, Level level) {
        return new UnitFile.Entry(
                code,
                name.strip(),
                nameEn.isBlank() ? name.strip() : nameEn.strip(),
                shortName.isBlank() ? cut(name.strip()) : shortName.strip(),
                kind,
                level,
                regionCode,
                given(parent),
                given(superior),
                given(entrustedBy),
                sectors,
                given(phone),
                null,
                null);
    }

    private static String cut(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60);
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
