package org.huiyin.web.desk.suggestion;

import java.util.List;
import org.huiyin.web.desk.DeskFrame;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.OptionGroup;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion from outside to register, or to put right.
 *
 * @param within how long the answer takes where the suggestion sets no day, by the rule of the region
 * @param corrected the one that is put right, or null
 */
public record NewSuggestionPage(
        DeskFrame desk,
        Form form,
        List<OptionGroup> kinds,
        String within,
        @Nullable Corrected corrected) {

    public NewSuggestionPage {
        kinds = List.copyOf(kinds);
    }

    /** @param version as it is shown here */
    public record Corrected(long id, int version) {}
}
