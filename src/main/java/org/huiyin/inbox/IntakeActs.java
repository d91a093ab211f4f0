package org.huiyin.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.intake.Statements;

/** What can be done at the intake, as far as an earlier proposal leaves it open. */
@ApplicationScoped
class IntakeActs {

    @Inject
    Statements statements;

    /** Nobody who has declined a complaint examines it again, and nobody examines what waits for its refusal. */
    boolean examines(Actor actor, Complaint complaint) {
        return !proposed(complaint) && !statements.declined(complaint.id(), actor.account());
    }

    private boolean proposed(Complaint complaint) {
        return statements.openProposal(complaint.id()).isPresent();
    }

    boolean proposedByAnother(Actor actor, Complaint complaint) {
        return statements
                .openProposal(complaint.id())
                .filter(proposal -> proposal.proposedBy() != actor.account())
                .isPresent();
    }
}
