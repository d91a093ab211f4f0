package org.huiyin.evidence;

import java.util.List;
import java.util.stream.Stream;

/** The file was not taken, nothing of it was kept. Variable {0} of the message is the file's name. */
public record Refused(Reason reason, List<Object> variables) implements Verdict {

    public Refused {
        variables = List.copyOf(variables);
    }

    public static Refused because(Reason reason, FileName name, Object... more) {
        return new Refused(
                reason, Stream.concat(Stream.of(name.text()), Stream.of(more)).toList());
    }

    public String key() {
        return reason.key();
    }
}
