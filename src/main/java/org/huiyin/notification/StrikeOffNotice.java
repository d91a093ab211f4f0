package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.ComplaintEvent;

/** Tells that the found problems are solved and verified (销号告知). */
@ApplicationScoped
class StrikeOffNotice {

    @Inject
    Correspondence correspondence;

    void write(@Observes ComplaintEvent.StruckOff event) {
        var complaint = event.complaint();
        correspondence.sendAll(
                complaint,
                "struckOff",
                words -> List.of(words.text("letters.struckOff.done"), words.text("letters.struckOff.relapse")));
    }
}
