package org.huiyin.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.handling.Evaluation;
import org.huiyin.complaint.handling.Replies;
import org.huiyin.complaint.handling.Reply;
import org.huiyin.complaint.handling.ReplyAnswer;
import org.huiyin.complaint.measure.Measure;
import org.huiyin.complaint.measure.Measures;
import org.huiyin.complaint.rectification.ProblemItem;
import org.huiyin.complaint.rectification.Problems;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.web.form.Dates;
import org.jspecify.annotations.Nullable;

/** Says in words what came of a case. */
@ApplicationScoped
public class CaseOutcomes {

    @Inject
    Replies replies;

    @Inject
    Problems problems;

    @Inject
    Measures measures;

    @Inject
    Clock clock;

    public CaseOutcome of(Complaint complaint, Words words) {
        var dates = new Dates(words, clock.today());
        var all = replies.of(complaint.id());
        return new CaseOutcome(
                all.stream()
                        .map(reply -> round(reply, reply == all.get(all.size() - 1), dates))
                        .toList(),
                replies.ratings(complaint.id()).stream()
                        .map(one -> rating(one, dates))
                        .toList(),
                items(complaint, words),
                measures.of(complaint.id()).stream()
                        .map(one -> measure(one, dates))
                        .toList());
    }

    private static CaseOutcome.MeasureLine measure(Measure measure, Dates dates) {
        var words = dates.words();
        var unit = measure.unit();
        var against = Stream.of(unit == null ? null : unit.name(words.english()), measure.person())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" \u00b7 "));
        return new CaseOutcome.MeasureLine(
                words.text("complaint.measure." + measure.kind().name()),
                against,
                dates.day(measure.decidedOn()),
                measure.documentNo(),
                measure.text(),
                Stream.of(
                                money("desk.measure.refunded", measure.refunded(), words),
                                money("desk.measure.recovered", measure.recovered(), words))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<String> money(String key, @Nullable BigDecimal amount, Words words) {
        return Optional.ofNullable(amount).map(one -> words.text(key, one));
    }

    public List<CaseOutcome.Item> items(Complaint complaint, Words words) {
        var dates = new Dates(words, clock.today());
        return problems.of(complaint.id()).stream()
                .map(item -> item(item, dates))
                .toList();
    }

    private CaseOutcome.Round round(Reply reply, boolean last, Dates dates) {
        var words = dates.words();
        var decision = reply.approved() ? "approved" : reply.returned() ? "returned" : "open";
        return new CaseOutcome.Round(
                reply.round(),
                dates.moment(reply.submittedAt()),
                words.text("complaint.finding." + reply.finding().name()),
                CaseSheets.paragraphs(reply.facts()),
                CaseSheets.paragraphs(reply.basis()),
                answers(reply, words),
                words.text("desk.review." + decision),
                written(reply.opinion()),
                last && !reply.returned());
    }

    /** Numbered through: also what those asked for whose complaints were merged into it. */
    private List<CaseOutcome.Answer> answers(Reply reply, Words words) {
        var answers = replies.answers(reply);
        return IntStream.range(0, answers.size())
                .mapToObj(nth -> answer(nth + 1, answers.get(nth), words))
                .toList();
    }

    private static CaseOutcome.Answer answer(int position, ReplyAnswer answer, Words words) {
        return new CaseOutcome.Answer(
                position,
                answer.request().text(),
                words.text("complaint.answer." + answer.kind().name()),
                CaseSheets.paragraphs(answer.text()),
                written(answer.basis()));
    }

    private static CaseOutcome.Rating rating(Evaluation evaluation, Dates dates) {
        var comment = evaluation.comment();
        return new CaseOutcome.Rating(
                dates.words().text("complaint.grade." + evaluation.grade().name()),
                comment == null ? "" : comment,
                dates.moment(evaluation.at()));
    }

    private static CaseOutcome.Item item(ProblemItem item, Dates dates) {
        var words = dates.words();
        return new CaseOutcome.Item(
                item.position(),
                item.title(),
                item.measure(),
                words.text("desk.problem." + item.kind()),
                dates.day(item.dueOn()),
                words.text("desk.problem." + item.status().name()),
                colour(item),
                written(item.result()),
                written(item.verification()));
    }

    private static String colour(ProblemItem item) {
        return switch (item.status()) {
            case PLANNED -> "secondary";
            case RECTIFYING -> "blue";
            case SUBMITTED_FOR_VERIFICATION, REJECTED, RELAPSED -> "orange";
            case VERIFIED -> "green";
        };
    }

    private static @Nullable String written(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
