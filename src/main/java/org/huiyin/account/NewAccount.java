package org.huiyin.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Command: let this person sign in. */
public record NewAccount(
        @Pattern(regexp = "[a-z0-9][a-z0-9._-]{2,59}", message = "account.username.form")
        String username,

        @NotBlank(message = "account.name.missing") @Size(max = 60, message = "platform.tooLong")
        String name,

        @NotEmpty(message = "account.roles.missing") Set<Role> roles,
        @NotBlank(message = "account.unit.missing") String unitCode,

        @Nullable @Size(max = 120, message = "platform.tooLong")
        String email,

        @Nullable String officerCredentialNo) {}
