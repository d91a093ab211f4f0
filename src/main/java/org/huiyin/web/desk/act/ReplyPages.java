package org.huiyin.web.desk.act;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.AnswerKind;
import org.huiyin.platform.Words;
import org.huiyin.web.desk.CaseSheets;
import org.huiyin.web.form.Choice;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.OptionGroup;

/** Puts the form of a reply together. */
@RequestScoped
public class ReplyPages {

    @Inject
    ActFrames acts;

    @Inject
    CaseSheets sheets;

    @Inject
    EarlierReply earlier;

    /**
     * @param rows how many rows for problems are wanted at least
     */
    ReplyPage of(Complaint complaint, Form typed, int rows) {
        var words = acts.words();
        var requests = sheets.allRequests(complaint);
        var reply = ReplyForm.of(typed, requests.size());
        var effects = List.of(words.text("desk.act.reply.review"), words.text("desk.act.reply.runs"));
        return new ReplyPage(
                acts.frame(complaint, "reply", reply.form(), effects),
                Arrays.stream(Finding.values())
                        .map(finding -> finding(finding, words))
                        .toList(),
                requests,
                List.of(new OptionGroup(null, kinds(words))),
                List.of(new OptionGroup(null, terms(words))),
                Math.max(rows, reply.rows()),
                earlier.opinion(complaint));
    }

    private static Choice finding(Finding finding, Words words) {
        var key = "complaint.finding." + finding.name();
        return new Choice(finding.name(), words.text(key), words.text("desk.finding." + finding.name()), null);
    }

    private static List<OptionGroup.Option> kinds(Words words) {
        return Arrays.stream(AnswerKind.values())
                .map(kind -> new OptionGroup.Option(kind.name(), words.text("complaint.answer." + kind.name())))
                .toList();
    }

    private static List<OptionGroup.Option> terms(Words words) {
        return List.of(
                new OptionGroup.Option("true", words.text("desk.problem.IMMEDIATE")),
                new OptionGroup.Option("false", words.text("desk.problem.TIMED")));
    }
}
