package org.huiyin.web.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a case was urged, ordered to be explained, and listed; newest first. */
public record EscalationView(List<Line> lines) {

    /**
     * One step.
     *
     * @param mark its name, in the colour of the light that it belongs to
     * @param text what happened
     * @param state what has become of it, or null
     * @param answer what was answered, line by line
     */
    public record Line(
            LightView mark,
            String text,
            String when,
            @Nullable String state,
            List<String> answer) {}

    public EscalationView {
        lines = List.copyOf(lines);
    }
}
