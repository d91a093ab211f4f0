package org.huiyin.web.problem;

import java.util.List;
import org.huiyin.web.form.Frame;

/** The page that says what went wrong, that nothing was lost, and what to do. */
public record ProblemPage(Frame frame, Problem problem) {

    public String title() {
        return problem.title(frame.words());
    }

    public List<String> errors() {
        return problem.errors().stream()
                .map(error -> frame.words().text(error.key(), error.variables()))
                .toList();
    }

    /** The status, which an operator asks for on the telephone. */
    public String code() {
        return frame.text("problem.code", Integer.toString(problem.status()));
    }

    public String help() {
        return frame.text(
                switch (problem.status()) {
                    case 401 -> "problem.help.401";
                    case 403 -> "problem.help.403";
                    case 404 -> "problem.help.404";
                    case 409, 422 -> "problem.help.409";
                    case 429 -> "problem.help.429";
                    default -> problem.status() >= 500 ? "problem.help.500" : "problem.help.400";
                });
    }
}
