package org.huiyin.launch;

import java.util.List;

/**
 * The start cannot go on, for a reason that the operator can mend: a key of the launch bundle and its variables, said in
 * one sentence. The cause, if any, goes to the log only.
 */
final class Stop extends RuntimeException {

    private final String key;
    private final transient List<Object> variables;

    Stop(String key, Object... variables) {
        super(key);
        this.key = key;
        this.variables = List.of(variables);
    }

    String key() {
        return key;
    }

    List<Object> variables() {
        return variables;
    }

    Stop because(Throwable cause) {
        initCause(cause);
        return this;
    }
}
