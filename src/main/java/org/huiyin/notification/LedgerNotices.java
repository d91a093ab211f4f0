package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.time.Ledger;
import org.huiyin.complaint.time.LedgerEntry;
import org.huiyin.deadline.ClockCode;

/** Tells the complainant why a case takes longer, what is done, and what has become of it month by month (挂账告知). */
@ApplicationScoped
class LedgerNotices {

    @Inject
    Correspondence correspondence;

    @Inject
    Ledger ledger;

    @Inject
    DueDays dueDays;

    void ledgered(@Observes ComplaintEvent.Ledgered event) {
        var complaint = event.complaint();
        var entry = ledger.current(complaint.id()).orElseThrow();
        correspondence.sendAll(
                complaint,
                "ledger",
                rounds(complaint),
                words -> List.of(
                        words.text("letters.ledger.late", words.day(entry.dueOn())),
                        words.text("story.ledger.reason", entry.reason()),
                        words.text("story.ledger.measures", entry.measures()),
                        words.text("story.ledger.plan", entry.plan()),
                        words.text("letters.ledger.expected", words.day(entry.expectedOn())),
                        words.text("letters.ledger.monthly", dueDays.of(complaint, ClockCode.C10, words)),
                        words.text("letters.ledger.rights")));
    }

    void updated(@Observes ComplaintEvent.LedgerUpdated event) {
        var complaint = event.complaint();
        var entry = ledger.current(complaint.id()).orElseThrow();
        var updates = ledger.updates(entry);
        var last = updates.get(updates.size() - 1);
        correspondence.sendAll(
                complaint,
                "ledgerUpdate",
                rounds(complaint) * 1000 + updates.size(),
                words -> List.of(
                        words.text("letters.ledgerUpdate.on"),
                        words.text("story.ledger.progress", last.progress()),
                        words.text("story.ledger.nextStep", last.nextStep()),
                        words.text("letters.ledger.expected", words.day(last.expectedOn())),
                        words.text("letters.ledger.monthly", dueDays.of(complaint, ClockCode.C10, words))));
    }

    void ended(@Observes ComplaintEvent.LedgerEnded event) {
        var complaint = event.complaint();
        var all = ledger.of(complaint.id());
        var entry = all.get(all.size() - 1);
        correspondence.sendAll(
                complaint,
                "ledgerEnd",
                rounds(complaint),
                words -> List.of(
                        words.text("letters.ledgerEnd.on"),
                        words.text("letters.time.reason", note(entry)),
                        words.text("letters.ledgerEnd.unchanged", words.day(entry.dueOn()))));
    }

    private static String note(LedgerEntry entry) {
        var note = entry.endedNote();
        return note == null ? "" : note;
    }

    private int rounds(Complaint complaint) {
        return ledger.of(complaint.id()).size();
    }
}
