package org.huiyin.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Conclusion;
import org.huiyin.complaint.time.Ledger;
import org.huiyin.complaint.time.LedgerDecision;
import org.huiyin.complaint.time.LedgerEnd;
import org.huiyin.complaint.time.LedgerRequest;

/** Looks ahead for the acts of the ledger. */
@ApplicationScoped
class LedgerActs {

    @Inject
    Ledger ledger;

    @Inject
    LedgerRequest request;

    @Inject
    LedgerDecision decision;

    @Inject
    LedgerEnd end;

    boolean open(Act act, Actor actor, Complaint complaint) {
        return switch (act) {
            case LEDGER_REQUEST -> request.possible(complaint);
            case LEDGER -> ofAnother(actor, complaint) && decision.possible(complaint);
            case LEDGER_REFUSAL -> ofAnother(actor, complaint);
            case LEDGER_UPDATE -> true;
            case LEDGER_END, LEDGER_END_RECTIFYING -> !Conclusion.disputed(complaint) && act == end.act(complaint);
            default -> throw new IllegalArgumentException(act + " is not of the ledger");
        };
    }

    private boolean ofAnother(Actor actor, Complaint complaint) {
        return ledger.open(complaint.id())
                .filter(entry -> entry.askedBy() != actor.account())
                .isPresent();
    }
}
