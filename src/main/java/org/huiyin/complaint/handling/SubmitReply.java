package org.huiyin.complaint.handling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.rectification.PlannedProblem;
import org.jspecify.annotations.Nullable;

/**
 * Command: this is the reply. Each requested item is met, refused with its basis, or referred; if a problem was found, it says
 * what will be done about it and by when.
 */
public record SubmitReply(
        @NotNull(message = "reply.finding.missing") @Nullable
        Finding finding,

        @NotBlank(message = "reply.facts.missing") @Size(max = 5000, message = "platform.tooLong")
        String facts,

        @NotBlank(message = "reply.basis.missing") @Size(max = 2000, message = "platform.tooLong")
        String basis,

        @Valid List<ItemAnswer> answers,

        @Valid @Size(max = 20, message = "reply.problems.tooMany")
        List<Problem> problems) {

    List<PlannedProblem> plannedProblems() {
        return problems.stream()
                .map(one -> new PlannedProblem(one.title(), one.measure(), one.immediate(), one.dueOn()))
                .toList();
    }

    /** The answer to the request at this position (from 1). */
    public record ItemAnswer(
            @Min(value = 1, message = "reply.answer.position")
            int position,

            @NotNull(message = "reply.answer.kind") @Nullable
            AnswerKind kind,

            @NotBlank(message = "reply.answer.missing") @Size(max = 2000, message = "platform.tooLong")
            String text,

            @Nullable @Size(max = 500, message = "platform.tooLong")
            String basis) {}

    /** A found problem, the measure against it, and the day by which it is to be solved. */
    public record Problem(
            @NotBlank(message = "reply.problem.title") @Size(max = 200, message = "platform.tooLong")
            String title,

            @NotBlank(message = "reply.problem.measure") @Size(max = 500, message = "platform.tooLong")
            String measure,

            boolean immediate,
            @Nullable LocalDate dueOn) {}
}
