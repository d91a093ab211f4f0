package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.deadline.ClockCode;
import org.huiyin.unit.Units;

/** The receipt (提交回执): what happens now and until when. The query code is not in it: a letter can be read by others. */
@ApplicationScoped
class Receipt {

    @Inject
    Correspondence correspondence;

    @Inject
    DueDays dueDays;

    @Inject
    Units units;

    void write(@Observes ComplaintEvent.Filed event) {
        var complaint = event.complaint();
        correspondence.send(
                complaint,
                "filed",
                1,
                words -> List.of(
                        words.text("letters.filed.received", words.moment(complaint.filedAt())),
                        words.text(
                                "letters.filed.next",
                                units.byId(complaint.supervisionUnitId()).name(words.english()),
                                dueDays.of(complaint, ClockCode.C1, words)),
                        words.text("letters.filed.change"),
                        words.text("letters.filed.code")));
    }
}
