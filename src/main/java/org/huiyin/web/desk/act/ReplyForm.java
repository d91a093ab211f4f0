package org.huiyin.web.desk.act;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.AnswerKind;
import org.huiyin.complaint.handling.SubmitReply;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;
import org.huiyin.web.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads a reply from its form. Rows for problems that nobody has written in are left out, and those below move up, so that a
 * mistake points at the row that is shown.
 */
record ReplyForm(Form form, int requests) {

    private static final List<String> COLUMNS = List.of("title", "measure", "immediate", "dueOn");

    /** The groups of fields from top to bottom, in the order in which mistakes are listed. */
    private static final List<String> GROUPS = List.of("facts", "finding", "answers", "basis", "problems");

    /** As many problems as a reply may name. */
    private static final int MOST = 20;

    static ReplyForm of(Form typed, int requests) {
        var values = new LinkedHashMap<String, List<String>>();
        typed.values().forEach((name, given) -> {
            if (!name.startsWith("problems[")) values.put(name, given);
        });
        var row = 0;
        for (var from : written(typed)) {
            for (var column : COLUMNS) values.put(field(row, column), typed.all(field(from, column)));
            row++;
        }
        var errors = typed.errors().stream()
                .sorted(Comparator.comparing(
                        error -> GROUPS.indexOf(error.field().split("[.\\[]", 2)[0])))
                .toList();
        return new ReplyForm(new Form(typed.words(), values, errors), requests);
    }

    /** How many rows for problems the page had that was sent. */
    static int shown(Form typed) {
        return (int) IntStream.range(0, MOST)
                .filter(row -> typed.values().containsKey(field(row, "title")))
                .count();
    }

    /** How many rows for problems are filled in. */
    int rows() {
        return written(form).size();
    }

    private static List<Integer> written(Form form) {
        return IntStream.range(0, MOST)
                .filter(row -> !form.value(field(row, "title")).isBlank()
                        || !form.value(field(row, "measure")).isBlank()
                        || !form.value(field(row, "dueOn")).isBlank())
                .boxed()
                .toList();
    }

    /**
     * @throws Refusal.Invalid when a day is not a day
     */
    SubmitReply command() {
        var errors = new ArrayList<FieldError>();
        var problems =
                IntStream.range(0, rows()).mapToObj(row -> problem(row, errors)).toList();
        if (!errors.isEmpty()) throw new Refusal.Invalid(errors);
        return new SubmitReply(
                choice(Finding.class, "finding"),
                form.value("facts"),
                form.value("basis"),
                IntStream.range(0, requests).mapToObj(this::answer).toList(),
                problems);
    }

    private SubmitReply.ItemAnswer answer(int index) {
        var name = "answers[" + index + "]";
        return new SubmitReply.ItemAnswer(
                index + 1,
                choice(AnswerKind.class, name + ".kind"),
                form.value(name + ".text"),
                form.value(name + ".basis"));
    }

    private SubmitReply.Problem problem(int row, List<FieldError> errors) {
        return new SubmitReply.Problem(
                form.value(field(row, "title")),
                form.value(field(row, "measure")),
                form.value(field(row, "immediate")).equals("true"),
                day(field(row, "dueOn"), errors));
    }

    private @Nullable LocalDate day(String name, List<FieldError> errors) {
        var text = form.value(name);
        if (text.isBlank()) return null;
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADay) {
            errors.add(new FieldError(name, "reply.problem.dueOn"));
            return null;
        }
    }

    private <E extends Enum<E>> @Nullable E choice(Class<E> type, String name) {
        for (var value : type.getEnumConstants()) if (form.chosen(name, value.name())) return value;
        return null;
    }

    static String field(int row, String column) {
        return "problems[" + row + "]." + column;
    }
}
