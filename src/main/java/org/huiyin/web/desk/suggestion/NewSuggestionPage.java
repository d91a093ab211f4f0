package org.huiyin.web.desk.suggestion;

import java.util.List;
import org.huiyin.web.desk.DeskFrame;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.OptionGroup;

/** A suggestion from outside to register. */
public record NewSuggestionPage(DeskFrame desk, Form form, List<OptionGroup> kinds) {

    public NewSuggestionPage {
        kinds = List.copyOf(kinds);
    }
}
