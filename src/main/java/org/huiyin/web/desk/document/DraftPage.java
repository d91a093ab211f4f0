package org.huiyin.web.desk.document;

import java.util.List;
import org.huiyin.web.desk.DeskFrame;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.OptionGroup;

/**
 * A draft to write or to change.
 *
 * @param address where it is sent
 * @param back where one comes from
 * @param mustBeAware whether the drafter has to confirm that the unit is complained about in the linked case
 */
public record DraftPage(
        DeskFrame desk,
        Form form,
        String address,
        String back,
        List<OptionGroup> kinds,
        List<OptionGroup> units,
        boolean mustBeAware) {

    public DraftPage {
        kinds = List.copyOf(kinds);
        units = List.copyOf(units);
    }

    public String text(String key, Object... variables) {
        return desk.text(key, variables);
    }
}
