package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.complaint.intake.Supplement;
import org.huiyin.deadline.ClockCode;

/** Asks for what is missing (补正告知): the whole list, and until when. */
@ApplicationScoped
class SupplementNotice {

    @Inject
    Correspondence correspondence;

    @Inject
    Statements statements;

    @Inject
    DueDays dueDays;

    void write(@Observes ComplaintEvent.SupplementRequested event) {
        var complaint = event.complaint();
        correspondence.send(
                complaint,
                "supplementRequested",
                words -> List.of(
                        words.text("letters.supplementRequested.ask", dueDays.of(complaint, ClockCode.C2, words)),
                        list(complaint),
                        words.text("letters.supplementRequested.once")));
    }

    private String list(Complaint complaint) {
        var items = statements.supplements(complaint.id()).stream()
                .map(Supplement::items)
                .reduce(List.of(), (earlier, later) -> later);
        return IntStream.range(0, items.size())
                .mapToObj(i -> (i + 1) + ". " + items.get(i))
                .collect(Collectors.joining("\n"));
    }
}
