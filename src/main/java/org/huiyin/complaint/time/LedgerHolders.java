package org.huiyin.complaint.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintEvent;

/**
 * What stands on the ledger is listed where it is now, whichever body or unit it has come to since. Heard rather than called, so that
 * no act that moves a case can forget it.
 */
@ApplicationScoped
class LedgerHolders {

    @Inject
    Ledger ledger;

    void moved(@Observes ComplaintEvent event) {
        var complaint = event.complaint();
        if (complaint.allows(Act.LEDGER_UPDATE))
            ledger.current(complaint.id()).ifPresent(entry -> entry.heldWith(complaint));
    }
}
