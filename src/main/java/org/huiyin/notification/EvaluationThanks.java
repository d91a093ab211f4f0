package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.ComplaintEvent;

/** Thanks for the rating, whatever it was. */
@ApplicationScoped
class EvaluationThanks {

    @Inject
    Correspondence correspondence;

    void write(@Observes ComplaintEvent.Evaluated event) {
        var complaint = event.complaint();
        correspondence.send(
                complaint,
                "evaluated",
                words -> complaint.problemFound() && !complaint.status().terminal()
                        ? List.of(words.text("letters.evaluated.thanks"), words.text("letters.evaluated.rectifying"))
                        : List.of(words.text("letters.evaluated.thanks")));
    }
}
