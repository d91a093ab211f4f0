package org.huiyin.platform;

import java.util.List;

/**
 * "Understood and declined": the caller asked for something that the rules do not allow.
 *
 * <p>Carries a message key of the bundles and its variables, never a sentence, so that each entrance answers in the
 * language of its reader. The four kinds are the only ones; anything else that goes wrong is a bug or an outage.
 */
public abstract sealed class Refusal extends RuntimeException {

    private final String key;
    private final transient List<Object> variables;

    private Refusal(String key, Object... variables) {
        super(key);
        this.key = key;
        this.variables = List.of(variables);
    }

    public String key() {
        return key;
    }

    public List<Object> variables() {
        return variables;
    }

    /** It does not exist, or this person may not learn that it does; both look the same from outside. */
    public static final class Unknown extends Refusal {
        public Unknown(String key, Object... variables) {
            super(key, variables);
        }
    }

    /** Not in this state, not any more, or not yet. */
    public static final class NotNow extends Refusal {
        public NotNow(String key, Object... variables) {
            super(key, variables);
        }
    }

    /** Somebody else may do this, this person may not. */
    public static final class NotYours extends Refusal {
        public NotYours(String key, Object... variables) {
            super(key, variables);
        }
    }

    /** Too many tries; wait for the given number of seconds. */
    public static final class TooMany extends Refusal {
        private final long seconds;

        public TooMany(String key, long seconds) {
            super(key, seconds);
            this.seconds = seconds;
        }

        public long seconds() {
            return seconds;
        }
    }

    /** One or more fields are wrong; each error names its field, so that the form can point at it. */
    public static final class Invalid extends Refusal {
        private final transient List<FieldError> errors;

        public Invalid(List<FieldError> errors) {
            super("platform.invalid", errors.size());
            this.errors = List.copyOf(errors);
        }

        public Invalid(String field, String key, Object... variables) {
            this(List.of(new FieldError(field, key, variables)));
        }

        public List<FieldError> errors() {
            return errors;
        }
    }
}
