package org.huiyin.complaint.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Command: this unit leads, these cooperate. */
public record AssignComplaint(
        @NotBlank(message = "assignment.lead.missing") String leadUnitCode,

        @Size(max = 10, message = "assignment.cooperating.tooMany")
        List<String> cooperatingUnitCodes,

        @Size(max = 1000, message = "platform.tooLong") String instructions) {}
