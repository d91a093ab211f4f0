package org.huiyin.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.recall.LeadReplacement;
import org.huiyin.complaint.recall.Recall;
import org.huiyin.complaint.returning.Returns;
import org.huiyin.platform.Clock;

/** Looks ahead for what takes a case from the unit that leads it: the unit gives it back, or is not there any more. */
@ApplicationScoped
class ReturnActs {

    @Inject
    Returns returns;

    @Inject
    Recall recall;

    @Inject
    LeadReplacement replacement;

    @Inject
    Clock clock;

    boolean open(Act act, Actor actor, Complaint complaint) {
        return switch (act) {
            case RETURN_REQUEST -> returns.canAsk(complaint, clock.today());
            case RETURN_WITHDRAWAL -> returns.open(complaint.id()).isPresent();
            case RETURN, RETURN_REFUSAL ->
                returns.open(complaint.id())
                        .filter(request -> request.askedBy() != actor.account())
                        .isPresent();
            case RECALL -> recall.possible(complaint);
            case LEAD_REPLACEMENT -> replacement.possible(complaint);
            default -> throw new IllegalArgumentException(act + " takes a case from no unit");
        };
    }
}
