package org.huiyin.web.desk.act;

import java.util.List;
import org.huiyin.web.form.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Declining a complaint: first the reason is chosen, then its explanation is fitted to this complainant.
 *
 * @param chosen the reason that was chosen, or null while none is
 */
public record NonAcceptancePage(
        ActFrame act, List<Choice> reasons, @Nullable Chosen chosen) {

    /** The chosen reason and the other way that the complainant will be told of. */
    public record Chosen(String code, String reason, String route) {}
}
