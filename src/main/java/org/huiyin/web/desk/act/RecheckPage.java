package org.huiyin.web.desk.act;

import java.util.List;
import org.huiyin.web.desk.CaseOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a recheck is written or decided: the reply, and what the complainant does not accept.
 *
 * @param asker the number of the merged complaint whose complainant asked, or null when it was that of the case itself
 * @param outcome of the opinion that lies before the head, in words, or null
 * @param opinion its text, empty while there is none
 * @param remark why it was sent back, or null
 */
public record RecheckPage(
        ActFrame act,
        CaseOutcome reply,
        @Nullable String asker,
        List<String> objection,
        @Nullable String outcome,
        List<String> opinion,
        @Nullable String remark) {}
