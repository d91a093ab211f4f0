package org.huiyin.web.form;

import java.util.List;
import java.util.Map;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;
import org.huiyin.platform.Words;
import org.jspecify.annotations.Nullable;

/**
 * A form as it is shown: what was typed, and what is wrong with it.
 *
 * <p>Fields are named as in the JSON. The id of a field follows from its name, so that the summary can link to it; in a group
 * of choices it is the id of the first one.
 */
public record Form(Words words, Map<String, List<String>> values, List<FieldError> errors) {

    public Form {
        values = Map.copyOf(values);
        errors = errors.stream().map(Form::named).toList();
    }

    /** An entry of a list is reported with a suffix that no field has. */
    private static FieldError named(FieldError error) {
        return new FieldError(error.field().replace(".<list element>", ""), error.key(), error.variables());
    }

    /** A form that nobody has typed into. */
    public static Form empty(Words words) {
        return new Form(words, Map.of(), List.of());
    }

    public Form with(List<FieldError> wrong) {
        return new Form(words, values, wrong);
    }

    /** One wrong field: where it is and what to do. */
    public record Wrong(String id, String text) {}

    public String value(String name) {
        var given = all(name);
        return given.isEmpty() ? "" : given.get(0);
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean chosen(String name, String value) {
        return all(name).contains(value);
    }

    /**
     * Which of two ways was chosen; nobody takes one of them by choosing none.
     *
     * @throws Refusal.Invalid when it is neither
     */
    public boolean either(String name, String one, String other) {
        if (chosen(name, one)) return true;
        if (chosen(name, other)) return false;
        throw new Refusal.Invalid(name, "form.decision.missing");
    }

    public boolean wrong() {
        return !errors.isEmpty();
    }

    /** What is wrong with this field, or null. */
    public @Nullable String error(String name) {
        return errors.stream()
                .filter(error -> error.field().equals(name))
                .findFirst()
                .map(this::text)
                .orElse(null);
    }

    public String id(String name) {
        return name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    /** The ids of the texts that describe a field, or null when there are none. */
    public @Nullable String describedBy(String name, boolean hint) {
        var described = (hint ? id(name) + "-hint " : "") + (error(name) == null ? "" : id(name) + "-error");
        return described.isBlank() ? null : described.strip();
    }

    /** Each wrong field once, in the order of the checks. */
    public List<Wrong> summary() {
        return errors.stream()
                .map(error -> new Wrong(id(error.field()), text(error)))
                .distinct()
                .toList();
    }

    private String text(FieldError error) {
        return words.text(error.key(), error.variables());
    }
}
