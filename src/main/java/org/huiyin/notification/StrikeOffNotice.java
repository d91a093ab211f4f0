package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.relapse.Relapses;

/** Tells that the found problems are solved and verified (销号告知). */
@ApplicationScoped
class StrikeOffNotice {

    @Inject
    Correspondence correspondence;

    @Inject
    Relapses relapses;

    void write(@Observes ComplaintEvent.StruckOff event) {
        var complaint = event.complaint();
        var until = relapses.until(complaint).orElseThrow();
        correspondence.sendAll(
                complaint,
                "struckOff",
                words -> List.of(
                        words.text("letters.struckOff.done"),
                        words.text("letters.struckOff.relapse", words.day(until))));
    }
}
