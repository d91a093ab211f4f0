package org.huiyin.web.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reply as a letter: the facts, the finding, an answer to each request, what will be put right, and what one can do next.
 *
 * @param from the unit that answers
 * @param number the complaint's
 * @param isoDay the same day as {@code day}, for programs
 * @param facts paragraphs, as the unit wrote them
 */
public record ReplyLetterView(
        String from,
        String number,
        String subject,
        String opening,
        List<String> facts,
        String finding,
        String findingMeans,
        List<Answer> answers,
        List<Promise> problems,
        List<String> basis,
        List<Way> ways,
        String day,
        String isoDay) {

    public ReplyLetterView {
        facts = List.copyOf(facts);
        answers = List.copyOf(answers);
        problems = List.copyOf(problems);
        basis = List.copyOf(basis);
        ways = List.copyOf(ways);
    }

    /** What was asked, what became of it, and why. */
    public record Answer(
            int position,
            String asked,
            String outcome,
            List<String> text,
            @Nullable String basis) {}

    /** A found problem, the measure against it, and the last day. */
    public record Promise(String title, String measure, String until) {}

    /** A legal way that stays open. */
    public record Way(String name, String where, String period, String text, String basis) {}
}
