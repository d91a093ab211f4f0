package org.huiyin.web.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a case: each reply with its review, the rating, the found problems, the measures taken.
 *
 * @param ratings grade and comment of each complainant who has rated, first the earliest
 */
public record CaseOutcome(List<Round> rounds, List<Rating> ratings, List<Item> items, List<MeasureLine> measures) {

    /**
     * A reply as it was submitted.
     *
     * @param decision what the review said in one word
     * @param opinion what the review wrote, or null
     * @param current whether it is the one that counts; earlier ones were returned
     */
    public record Round(
            int round,
            String submittedAt,
            String finding,
            List<String> facts,
            List<String> basis,
            List<Answer> answers,
            String decision,
            @Nullable String opinion,
            boolean current) {}

    /**
     * A measure.
     *
     * @param against the unit and the person that it concerns; may be empty
     * @param money what came back by it, a sentence each
     */
    public record MeasureLine(
            String kind,
            String against,
            String decidedOn,
            @Nullable String documentNo,
            String text,
            List<String> money) {}

    /** What was asked, what became of it, and why. */
    public record Answer(
            int position,
            String asked,
            String outcome,
            List<String> text,
            @Nullable String basis) {}

    /** The complainant's grade; the comment is empty where nothing was written. */
    public record Rating(String grade, String comment, String at) {}

    /**
     * A found problem.
     *
     * @param colour of its badge, as Tabler calls it
     * @param result what the unit reported, or null
     * @param verification what the verifier wrote, or null
     */
    public record Item(
            int position,
            String title,
            String measure,
            String kind,
            String due,
            String status,
            String colour,
            @Nullable String result,
            @Nullable String verification) {}
}
