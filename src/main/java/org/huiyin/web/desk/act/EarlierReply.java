package org.huiyin.web.desk.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.handling.Replies;
import org.huiyin.complaint.handling.Reply;
import org.huiyin.complaint.handling.ReplyAnswer;
import org.huiyin.complaint.rectification.ProblemItem;
import org.huiyin.complaint.rectification.Problems;
import org.jspecify.annotations.Nullable;

/** A reply that the review returned, so that it can be mended instead of written again. */
@ApplicationScoped
public class EarlierReply {

    @Inject
    Replies replies;

    @Inject
    Problems problems;

    /** What has to be mended, or null when nothing was returned. */
    @Nullable
    String opinion(Complaint complaint) {
        return returned(complaint).map(Reply::opinion).orElse(null);
    }

    /** The fields of the form as they were sent; none when nothing was returned. */
    Map<String, List<String>> values(Complaint complaint) {
        var values = new LinkedHashMap<String, List<String>>();
        returned(complaint).ifPresent(reply -> {
            values.put("finding", List.of(reply.finding().name()));
            values.put("facts", List.of(reply.facts()));
            values.put("basis", List.of(reply.basis()));
            replies.answers(reply).forEach(answer -> put(values, answer));
            problems.of(complaint.id()).forEach(item -> put(values, item));
        });
        return values;
    }

    private Optional<Reply> returned(Complaint complaint) {
        return replies.latest(complaint.id()).filter(Reply::returned);
    }

    private static void put(Map<String, List<String>> values, ReplyAnswer answer) {
        var name = "answers[" + (answer.request().position() - 1) + "].";
        var basis = answer.basis();
        values.put(name + "kind", List.of(answer.kind().name()));
        values.put(name + "text", List.of(answer.text()));
        values.put(name + "basis", List.of(basis == null ? "" : basis));
    }

    private static void put(Map<String, List<String>> values, ProblemItem item) {
        var row = item.position() - 1;
        values.put(ReplyForm.field(row, "title"), List.of(item.title()));
        values.put(ReplyForm.field(row, "measure"), List.of(item.measure()));
        values.put(
                ReplyForm.field(row, "immediate"),
                List.of(Boolean.toString(item.kind().equals("IMMEDIATE"))));
        values.put(ReplyForm.field(row, "dueOn"), List.of(item.dueOn().toString()));
    }
}
