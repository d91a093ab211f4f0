package org.huiyin.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.huiyin.unit.AddRegion;
import org.huiyin.unit.AddUnit;
import org.huiyin.unit.UnitNature;

/** Command: begin with this region, its supervision body, and this person as the first administrator. */
public record SetUp(
        @Pattern(regexp = "[1-9][0-9]{5}([0-9]{3})?", message = "unit.region.form")
        String regionCode,

        @NotBlank(message = "unit.region.name.missing") @Size(max = 80, message = "platform.tooLong")
        String regionName,

        @NotBlank(message = "unit.name.missing") @Size(max = 120, message = "platform.tooLong")
        String unitName,

        @NotBlank(message = "account.name.missing") @Size(max = 60, message = "platform.tooLong")
        String name,

        @Pattern(regexp = "[a-z0-9][a-z0-9._-]{2,59}", message = "account.username.form")
        String username,

        @Size(min = 10, message = "account.password.min") String password) {

    AddRegion region() {
        return new AddRegion(regionCode, regionName, "");
    }

    AddUnit body() {
        // SF is how the codes of justice departments end.
        return new AddUnit(
                regionCode + "-SF",
                unitName,
                "",
                "",
                UnitNature.SUPERVISION_BODY,
                regionCode,
                "",
                "",
                "",
                List.of(),
                "");
    }

    NewAccount administrator(String code) {
        return new NewAccount(username, name, Set.of(Role.SYS_ADMIN), code, null, null);
    }

    @Override
    public String toString() {
        return "SetUp[" + username + "]"; // the password must never reach a log
    }
}
