package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.deadline.ClockCode;

/** Reminds of supplements that are still missing (补正催告), and tells that they are not waited for any longer. */
@ApplicationScoped
class SupplementLapseNotices {

    @Inject
    Correspondence correspondence;

    @Inject
    DueDays dueDays;

    void remind(@Observes ComplaintEvent.SupplementReminded event) {
        var complaint = event.complaint();
        correspondence.send(complaint, "supplementReminded", words -> {
            var lines = new ArrayList<>(List.of(
                    words.text("letters.supplementReminded.missing", dueDays.of(complaint, ClockCode.C2, words)),
                    words.text("letters.supplementReminded.otherwise")));
            // Honest beforehand: it does not end what is serious (rules D3, 29).
            if (complaint.matter().clue()) lines.add(words.text("letters.supplementReminded.clue"));
            return lines;
        });
    }

    void lapsed(@Observes ComplaintEvent.SupplementLapsed event) {
        correspondence.send(
                event.complaint(),
                "supplementLapsed",
                words -> List.of(
                        words.text("letters.supplementLapsed.ended"), words.text("letters.supplementLapsed.again")));
    }
}
