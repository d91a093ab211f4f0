package org.huiyin.web.citizen;

import java.util.List;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Frame;
import org.huiyin.web.form.OptionGroup;

/** The second page: where it happened, and which units and people it is about. */
public record WhomPage(Frame frame, StepView step, Form form, List<OptionGroup> regions, List<Row> rows) {

    /**
     * One unit.
     *
     * @param name the beginning of its fields' names, {@code respondents[0]}
     * @param chosen the name of the unit of the list, or empty
     * @param searched candidates were looked for, so an empty list means that none was found
     */
    public record Row(String name, int place, String chosen, boolean searched, List<OptionGroup.Option> candidates) {

        public String field(String part) {
            return name + "." + part;
        }
    }

    public boolean several() {
        return rows.size() > 1;
    }

    public boolean full() {
        return rows.size() >= Accusation.MOST;
    }
}
