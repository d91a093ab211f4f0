package org.huiyin.complaint.returning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Command: take this case back from us, for this reason and on this legal basis. */
public record AskReturn(
        @NotBlank(message = "return.reason.missing") @Size(max = 1000, message = "platform.tooLong")
        String reason,

        @NotBlank(message = "return.basis.missing") @Size(max = 500, message = "platform.tooLong")
        String basis) {}
