package org.huiyin.platform;

import java.util.List;

/** One wrong field: its name as in the form and the JSON, and the message key that says what to do. */
public record FieldError(String field, String key, List<Object> variables) {

    public FieldError(String field, String key, Object... variables) {
        this(field, key, List.of(variables));
    }

    public FieldError {
        variables = List.copyOf(variables);
    }
}
