package org.huiyin.web.citizen;

import java.util.List;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Frame;

/**
 * The last page: everything once more, the privacy notice, and the button.
 *
 * @param gaps what is still wrong, and on which page to mend it
 */
public record CheckPage(Frame frame, StepView step, Form form, List<Gap> gaps, List<Section> sections, Notice notice) {

    /** What is wrong, with the address of its field. */
    public record Gap(String href, String text) {}

    /** The answers of one page. */
    public record Section(String title, String href, boolean changeable, List<Answer> answers) {}

    /** One answer, line by line. */
    public record Answer(String label, List<String> text) {}

    /** Who holds the data, and where to turn. */
    public record Notice(String controller, String contact) {}
}
