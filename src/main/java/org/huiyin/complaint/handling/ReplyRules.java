package org.huiyin.complaint.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.complaint.intake.RequestItem;
import org.huiyin.platform.Checks;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;

/** A reply answers what was asked (不得答非所问): each request once, a refusal with its basis, a found problem with a measure. */
@ApplicationScoped
class ReplyRules {

    @Inject
    Checks checks;

    void check(SubmitReply command, List<RequestItem> requests, LocalDate today) {
        var errors = new ArrayList<>(checks.errorsOf(command));
        checkAnswers(command, requests.size(), errors);
        if (command.finding() != null) checkProblems(command, today, errors);
        if (!errors.isEmpty()) throw new Refusal.Invalid(errors);
    }

    private static void checkAnswers(SubmitReply command, int requested, List<FieldError> errors) {
        var positions =
                command.answers().stream().map(SubmitReply.ItemAnswer::position).toList();
        for (var position = 1; position <= requested; position++) {
            if (!positions.contains(position)) errors.add(new FieldError("answers", "reply.answer.none", position));
        }
        var strays = positions.stream().anyMatch(position -> position < 1 || position > requested);
        if (strays || positions.stream().distinct().count() != positions.size())
            errors.add(new FieldError("answers", "reply.answer.position"));
        for (var i = 0; i < command.answers().size(); i++) {
            var answer = command.answers().get(i);
            if (answer.kind() == AnswerKind.REFUSED
                    && (answer.basis() == null || answer.basis().isBlank()))
                errors.add(new FieldError("answers[" + i + "].basis", "reply.answer.basis", answer.position()));
        }
    }

    private static void checkProblems(SubmitReply command, LocalDate today, List<FieldError> errors) {
        var found = command.finding() != null && command.finding().needsRectification();
        if (found && command.problems().isEmpty()) errors.add(new FieldError("problems", "reply.problems.missing"));
        if (!found && !command.problems().isEmpty()) errors.add(new FieldError("problems", "reply.problems.notFound"));
        for (var i = 0; i < command.problems().size(); i++) {
            var day = command.problems().get(i).dueOn();
            if (day != null && (day.isBefore(today) || day.isAfter(today.plusYears(1))))
                errors.add(new FieldError("problems[" + i + "].dueOn", "reply.problem.dueOn"));
        }
    }
}
