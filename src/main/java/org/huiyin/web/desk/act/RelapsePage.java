package org.huiyin.web.desk.act;

import java.util.List;
import org.huiyin.web.desk.CaseOutcome;
import org.huiyin.web.form.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The page on which the head of supervision decides whether a case that was over is handled once more.
 *
 * @param reported since when it waits for the decision, in words, or null when it does not
 * @param asker the number of the merged complaint whose complainant did, or null when it was that of the case itself
 * @param report what the complainant wrote, in paragraphs; empty where it waits because of a false report of the unit
 * @param solved the verified problems, each of which may have come back
 */
public record RelapsePage(
        ActFrame act,
        CaseOutcome outcome,
        @Nullable String reported,
        @Nullable String asker,
        List<String> report,
        List<Choice> solved) {}
