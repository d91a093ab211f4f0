package org.huiyin.notification;

import static org.huiyin.account.Role.SUPERVISOR_LEAD;
import static org.huiyin.account.Role.UNIT_HANDLER;
import static org.huiyin.account.Role.UNIT_LEADER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.time.Ledger;

/** Tells a desk that a request for the ledger waits for it, or what became of its own. */
@ApplicationScoped
class LedgerDeskLetters {

    @Inject
    Desks desks;

    @Inject
    Ledger ledger;

    void asked(@Observes ComplaintEvent.LedgerRequested event) {
        desks.tell(event.complaint(), SUPERVISOR_LEAD, "letters.desk.ledgerRequested", round(event.complaint()));
    }

    void ledgered(@Observes ComplaintEvent.Ledgered event) {
        desks.tell(event.complaint(), UNIT_LEADER, "letters.desk.ledgered", round(event.complaint()));
    }

    void refused(@Observes ComplaintEvent.LedgerRefused event) {
        desks.tell(event.complaint(), UNIT_LEADER, "letters.desk.ledgerRefused", round(event.complaint()));
    }

    void ended(@Observes ComplaintEvent.LedgerEnded event) {
        desks.tell(event.complaint(), UNIT_HANDLER, "letters.desk.ledgerEnded", round(event.complaint()));
    }

    private int round(Complaint complaint) {
        return ledger.of(complaint.id()).size();
    }
}
