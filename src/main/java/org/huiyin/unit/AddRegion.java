package org.huiyin.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Command: this region exists. Without an English name the Chinese one serves for both. */
public record AddRegion(
        @Pattern(regexp = RegionCode.FORM, message = "unit.region.form")
        String code,

        @NotBlank(message = "unit.region.name.missing") @Size(max = 80, message = "platform.tooLong")
        String name,

        @Size(max = 120, message = "platform.tooLong") String nameEn) {}
