package org.huiyin.web.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Options of a select; those without a label stand on their own. */
public record OptionGroup(@Nullable String label, List<Option> options) {

    public OptionGroup {
        options = List.copyOf(options);
    }

    /** One option: what is sent, what is read. */
    public record Option(String value, String text) {}
}
