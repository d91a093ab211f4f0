package org.huiyin.web.desk.credential;

import java.util.List;
import org.huiyin.web.desk.DeskFrame;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.OptionGroup;

/**
 * A suspension to propose.
 *
 * @param mustBeAware whether the proposer has to confirm that the unit is complained about in the linked case
 * @param mayBeAnother whether the proposer has to confirm that somebody else of the name on file is meant
 * @param notice within what time the notice is served, by the rule of the region
 * @param mostMonths the longest suspension, by the rule of the region
 */
public record NewCredentialPage(
        DeskFrame desk,
        Form form,
        List<OptionGroup> units,
        boolean mustBeAware,
        boolean mayBeAnother,
        String notice,
        int mostMonths) {

    public NewCredentialPage {
        units = List.copyOf(units);
    }
}
