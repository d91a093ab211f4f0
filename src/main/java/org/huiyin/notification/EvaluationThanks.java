package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Mergers;
import org.huiyin.complaint.handling.Replies;

/** Thanks for the rating, whatever it was. */
@ApplicationScoped
class EvaluationThanks {

    @Inject
    Correspondence correspondence;

    @Inject
    Mergers mergers;

    @Inject
    Replies replies;

    void write(@Observes ComplaintEvent.Evaluated event) {
        var complaint = event.complaint();
        var rated = replies.of(mergers.master(complaint).id()).size();
        correspondence.send(
                complaint,
                "evaluated",
                rated,
                words -> complaint.problemFound() && !complaint.status().terminal()
                        ? List.of(words.text("letters.evaluated.thanks"), words.text("letters.evaluated.rectifying"))
                        : List.of(words.text("letters.evaluated.thanks")));
    }
}
