package org.huiyin.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Mergers;
import org.huiyin.complaint.handling.Remedies;
import org.huiyin.complaint.handling.Replies;
import org.huiyin.complaint.handling.Reply;
import org.huiyin.complaint.handling.ReplyAnswer;
import org.huiyin.complaint.rectification.Problems;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.unit.Units;

/** Writes replies as letters. What a unit wrote stays in its language; the frame around it is in the reader's. */
@ApplicationScoped
public class ReplyLetters {

    @Inject
    Mergers mergers;

    @Inject
    Replies replies;

    @Inject
    Problems problems;

    @Inject
    Remedies remedies;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** The reply that the complainant may read, or empty. */
    public Optional<ReplyLetterView> approved(Complaint complaint, Words words) {
        return replies.approved(mergers.master(complaint).id()).map(reply -> of(complaint, reply, words));
    }

    /** Any reply, such as one under review. */
    public ReplyLetterView of(Complaint complaint, Reply reply, Words words) {
        var dates = new Dates(words, clock.today());
        var master = mergers.master(complaint);
        var day = Clock.dayOf(reply.approved() ? Objects.requireNonNull(reply.reviewedAt()) : reply.submittedAt());
        return new ReplyLetterView(
                master.leadUnitId()
                        .map(id -> units.byId(id).name(words.english()))
                        .orElse(""),
                complaint.number(),
                complaint.matter().subject(),
                words.text(
                        complaint.channel().exOfficio() ? "letter.opening.exOfficio" : "letter.opening",
                        words.day(Clock.dayOf(complaint.filedAt())),
                        complaint.number()),
                paragraphs(reply.facts()),
                words.text("complaint.finding." + reply.finding().name()),
                words.text("complaint.finding." + reply.finding().name() + ".means"),
                // What others asked for whose complaints were merged is answered in their own letters.
                replies.answers(reply).stream()
                        .filter(answer -> answer.request().complaintId() == complaint.id())
                        .map(answer -> answer(answer, words))
                        .toList(),
                problems(master, dates),
                paragraphs(reply.basis()),
                ways(complaint, words),
                words.day(day),
                day.toString());
    }

    private static ReplyLetterView.Answer answer(ReplyAnswer answer, Words words) {
        var basis = answer.basis();
        return new ReplyLetterView.Answer(
                answer.request().position(),
                answer.request().text(),
                words.text("complaint.answer." + answer.kind().name()),
                paragraphs(answer.text()),
                basis == null || basis.isBlank() ? null : basis);
    }

    private List<ReplyLetterView.Promise> problems(Complaint complaint, Dates dates) {
        return problems.of(complaint.id()).stream()
                .map(item -> new ReplyLetterView.Promise(item.title(), item.measure(), dates.day(item.dueOn())))
                .toList();
    }

    private List<ReplyLetterView.Way> ways(Complaint complaint, Words words) {
        if (complaint.channel().exOfficio()) return List.of(); // it answers nobody
        return remedies.after(complaint.matter().actionKind()).stream()
                .map(remedy -> {
                    var text = remedy.in(words.english());
                    var amount = words.text("deadline.period." + remedy.unit(), remedy.amount());
                    var period = words.text("letter.period", text.from(), amount);
                    return new ReplyLetterView.Way(text.name(), text.where(), period, text.text(), text.basis());
                })
                .toList();
    }

    static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
