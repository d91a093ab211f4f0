package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.ComplaintEvent;

/** Tells that the case is closed and what remains possible (办结告知). */
@ApplicationScoped
class ClosureNotice {

    @Inject
    Correspondence correspondence;

    void write(@Observes ComplaintEvent.Closed event) {
        var complaint = event.complaint();
        correspondence.sendAll(
                complaint,
                "closed",
                words -> List.of(words.text("letters.closed.done"), words.text("letters.closed.remedies")));
    }
}
