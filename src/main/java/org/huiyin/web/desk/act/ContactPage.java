package org.huiyin.web.desk.act;

import java.util.List;
import org.huiyin.web.desk.ContactView;
import org.huiyin.web.form.Choice;

/**
 * Getting in touch with whoever complained.
 *
 * @param ways those that reach the complainant; one only where the name is hidden
 * @param made what was made before
 */
public record ContactPage(ActFrame act, List<Choice> ways, ContactView made) {

    /** Whether the moment has to be typed; a message is sent at once. */
    public boolean timed() {
        return ways.size() > 1;
    }
}
