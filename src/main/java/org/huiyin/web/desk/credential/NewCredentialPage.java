package org.huiyin.web.desk.credential;

import java.util.List;
import org.huiyin.web.desk.DeskFrame;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.OptionGroup;

/**
 * A suspension to propose.
 *
 * @param mustBeAware whether the proposer has to confirm that the unit is complained about in the linked case
 */
public record NewCredentialPage(DeskFrame desk, Form form, List<OptionGroup> units, boolean mustBeAware) {

    public NewCredentialPage {
        units = List.copyOf(units);
    }
}
