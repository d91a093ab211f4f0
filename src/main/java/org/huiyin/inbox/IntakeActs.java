package org.huiyin.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Mergers;
import org.huiyin.complaint.exofficio.Clues;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.complaint.intake.SupplementRequest;

/** What can be done at the intake, as far as an earlier proposal leaves it open. */
@ApplicationScoped
class IntakeActs {

    @Inject
    Statements statements;

    @Inject
    Mergers mergers;

    @Inject
    SupplementRequest supplements;

    @Inject
    Clues clues;

    /** Nobody who has declined a complaint examines it again, and nobody examines what waits for its refusal. */
    private boolean examines(Actor actor, Complaint complaint) {
        return !proposed(complaint) && !statements.declined(complaint.id(), actor.account());
    }

    private boolean proposed(Complaint complaint) {
        return statements.openProposal(complaint.id()).isPresent();
    }

    private boolean proposedByAnother(Actor actor, Complaint complaint) {
        return statements
                .openProposal(complaint.id())
                .filter(proposal -> proposal.proposedBy() != actor.account())
                .isPresent();
    }

    boolean open(Act act, Actor actor, Complaint complaint) {
        var alone = !mergers.followed(complaint.id());
        return switch (act) {
            case ACCEPTANCE -> examines(actor, complaint);
            case TRANSFER -> examines(actor, complaint) && !statements.setAside(complaint.id());
            case MERGING ->
                alone && examines(actor, complaint) && !complaint.channel().exOfficio();
            case CONTINUATION -> clues.of(complaint.id()).isEmpty();
            case NON_ACCEPTANCE_PROPOSAL -> alone && examines(actor, complaint) && !statements.setAside(complaint.id());
            case SUPPLEMENT_REQUEST ->
                alone
                        && examines(actor, complaint)
                        && statements.supplements(complaint.id()).isEmpty()
                        && supplements.timely(complaint);
            case NON_ACCEPTANCE, NON_ACCEPTANCE_RETURN -> proposedByAnother(actor, complaint);
            default -> throw new IllegalArgumentException(act + " is not done at the intake");
        };
    }
}
