package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.time.Requests;
import org.huiyin.complaint.time.Suspension;
import org.huiyin.deadline.ClockCode;

/** Tells the complainant that the answer comes later, why, and until when (延期、中止、恢复告知); refused requests are not told. */
@ApplicationScoped
class TimeNotices {

    @Inject
    Correspondence correspondence;

    @Inject
    Requests requests;

    @Inject
    DueDays dueDays;

    void extended(@Observes ComplaintEvent.Extended event) {
        var complaint = event.complaint();
        var extension = requests.extension(complaint.id()).orElseThrow();
        correspondence.sendAll(
                complaint,
                "extension",
                words -> List.of(
                        words.text("letters.extension.granted", extension.days()),
                        words.text("letters.time.reason", extension.reason()),
                        words.text("letters.extension.until", dueDays.of(complaint, ClockCode.C3, words))));
    }

    void suspended(@Observes ComplaintEvent.Suspended event) {
        var complaint = event.complaint();
        var suspension = last(complaint.id());
        correspondence.sendAll(
                complaint,
                "suspension",
                requests.suspensions(complaint.id()).size(),
                words -> List.of(
                        words.text(
                                "letters.suspension.ground",
                                words.text(
                                        "deadline.ground." + suspension.ground().name())),
                        words.text("letters.time.reason", suspension.reason()),
                        words.text("letters.suspension.meanwhile")));
    }

    void resumed(@Observes ComplaintEvent.Resumed event) {
        var complaint = event.complaint();
        var note = last(complaint.id()).endedNote();
        correspondence.sendAll(
                complaint,
                "resumption",
                requests.suspensions(complaint.id()).size(),
                words -> List.of(
                        words.text("letters.resumption.on"),
                        words.text("letters.time.reason", note == null ? "" : note),
                        words.text("letters.extension.until", dueDays.of(complaint, ClockCode.C3, words))));
    }

    private Suspension last(long complaintId) {
        var all = requests.suspensions(complaintId);
        return all.get(all.size() - 1);
    }
}
