package org.huiyin.complaint;

import java.time.Instant;
import org.huiyin.account.Account;
import org.huiyin.unit.Unit;

/** What has just happened to a complaint; observed inside the same transaction by whoever must react. */
public sealed interface ComplaintEvent {

    Complaint complaint();

    record Filed(Complaint complaint) implements ComplaintEvent {}

    /** Whom it is about may have changed, and with it the supervision body. */
    record Amended(Complaint complaint) implements ComplaintEvent {}

    record SupplementRequested(Complaint complaint) implements ComplaintEvent {}

    /** A unit was added to those whom it is about. */
    record RespondentIdentified(Complaint complaint) implements ComplaintEvent {}

    record Supplemented(Complaint complaint) implements ComplaintEvent {}

    record SupplementReminded(Complaint complaint) implements ComplaintEvent {}

    /** Nothing was supplied, so it counts as withdrawn. */
    record SupplementLapsed(Complaint complaint) implements ComplaintEvent {}

    record Accepted(Complaint complaint) implements ComplaintEvent {}

    record NotAcceptedProposed(Complaint complaint) implements ComplaintEvent {}

    record NotAccepted(Complaint complaint) implements ComplaintEvent {}

    /** The complainant does not accept that it was declined; this body of the level above decides. */
    record Objected(Complaint complaint, Unit body) implements ComplaintEvent {}

    /** It has to be examined again. */
    record ObjectionUpheld(Complaint complaint) implements ComplaintEvent {}

    record ObjectionDismissed(Complaint complaint) implements ComplaintEvent {}

    record Assigned(Complaint complaint) implements ComplaintEvent {}

    /** The complaint has gone to a body outside the portal. */
    record TransferredOut(Complaint complaint) implements ComplaintEvent {}

    /** It follows another complaint about the same matter from now on. */
    record Merged(Complaint complaint, Complaint master) implements ComplaintEvent {}

    /** It goes its own way again. */
    record Unmerged(Complaint complaint) implements ComplaintEvent {}

    record ReturnRequested(Complaint complaint) implements ComplaintEvent {}

    /** The unit has given it back, and it is assigned anew. */
    record Returned(Complaint complaint) implements ComplaintEvent {}

    record ReturnRefused(Complaint complaint) implements ComplaintEvent {}

    /** A body above has taken it from those below. */
    record TakenOver(Complaint complaint) implements ComplaintEvent {}

    /** The unit has given it back, and somebody above says whose it is. */
    record DesignationSought(Complaint complaint) implements ComplaintEvent {}

    /** It was taken back from a unit that is not there any more, and is assigned anew. */
    record Recalled(Complaint complaint) implements ComplaintEvent {}

    /** Another unit leads it, because the one before is not there any more. */
    record LeadReplaced(Complaint complaint) implements ComplaintEvent {}

    record Acknowledged(Complaint complaint) implements ComplaintEvent {}

    /** The unit got in touch with whoever complained. */
    record Contacted(Complaint complaint) implements ComplaintEvent {}

    /** Somebody of the unit works on it now. */
    record HandlerChosen(Complaint complaint, Account handler, Instant at) implements ComplaintEvent {}

    /** The unit asks for more time; nothing has moved. */
    record ExtensionRequested(Complaint complaint) implements ComplaintEvent {}

    record Extended(Complaint complaint) implements ComplaintEvent {}

    record ExtensionRefused(Complaint complaint) implements ComplaintEvent {}

    record SuspensionRequested(Complaint complaint) implements ComplaintEvent {}

    record Suspended(Complaint complaint) implements ComplaintEvent {}

    record SuspensionRefused(Complaint complaint) implements ComplaintEvent {}

    record Resumed(Complaint complaint) implements ComplaintEvent {}

    /** The unit asks that the case be put on the ledger; nothing has moved. */
    record LedgerRequested(Complaint complaint) implements ComplaintEvent {}

    /** The case stands on the ledger. */
    record Ledgered(Complaint complaint) implements ComplaintEvent {}

    record LedgerRefused(Complaint complaint) implements ComplaintEvent {}

    record LedgerUpdated(Complaint complaint) implements ComplaintEvent {}

    /** The case has come back from the ledger. */
    record LedgerEnded(Complaint complaint) implements ComplaintEvent {}

    /**
     * A cooperating unit is asked for its opinion.
     *
     * @param round of the clock of the task, which tells it from all others of the case
     */
    record CoTaskGiven(Complaint complaint, Unit unit, int round) implements ComplaintEvent {}

    record CoTaskWithdrawn(Complaint complaint, Unit unit, int round) implements ComplaintEvent {}

    /** The case left the hands of its units before the opinion was there. */
    record CoTaskEnded(Complaint complaint, Unit unit, int round) implements ComplaintEvent {}

    record CoOpinionGiven(Complaint complaint, Unit unit, int round) implements ComplaintEvent {}

    record CoOpinionReturned(Complaint complaint, Unit unit, int round) implements ComplaintEvent {}

    /** This unit may not lead the case any more, and another one is found. */
    record LeadRecused(Complaint complaint, Unit lead) implements ComplaintEvent {}

    /** This body may not supervise the case any more, and the one above it does. */
    record SupervisionRecused(Complaint complaint, Unit body) implements ComplaintEvent {}

    /** What the complainant has asked of the level above is decided by another body than this one. */
    record DecisionHanded(Complaint complaint, Unit from) implements ComplaintEvent {}

    record ReplySubmitted(Complaint complaint) implements ComplaintEvent {}

    record ReplyReturned(Complaint complaint) implements ComplaintEvent {}

    record Replied(Complaint complaint) implements ComplaintEvent {}

    record Evaluated(Complaint complaint) implements ComplaintEvent {}

    /** The complainant is not satisfied, and the supervision body decides whether the case is handled once more. */
    record Dissatisfied(Complaint complaint) implements ComplaintEvent {}

    /** Somebody is not satisfied although the case was handled once more. */
    record DissatisfiedAgain(Complaint complaint) implements ComplaintEvent {}

    /** Nobody was left who could decide a recheck or an objection; this body, of a higher level, does. */
    record DecisionTakenOver(Complaint complaint, Unit body) implements ComplaintEvent {}

    /** The body above leaves it with the reply that did not satisfy twice. */
    record EscalationRefused(Complaint complaint, String reason) implements ComplaintEvent {}

    record Rehandling(Complaint complaint) implements ComplaintEvent {}

    record RehandlingRefused(Complaint complaint) implements ComplaintEvent {}

    /** The complainant does not accept the reply; this body of the level above decides. */
    record RecheckRequested(Complaint complaint, Unit body) implements ComplaintEvent {}

    record RecheckDrafted(Complaint complaint, Unit body) implements ComplaintEvent {}

    record RecheckReturned(Complaint complaint, Unit body) implements ComplaintEvent {}

    record RecheckUpheld(Complaint complaint) implements ComplaintEvent {}

    record RecheckOverturned(Complaint complaint) implements ComplaintEvent {}

    record RectificationSubmitted(Complaint complaint) implements ComplaintEvent {}

    record Verified(Complaint complaint, boolean passed) implements ComplaintEvent {}

    record StruckOff(Complaint complaint) implements ComplaintEvent {}

    /** The complainant reports that what was over is not. */
    record RelapseReported(Complaint complaint) implements ComplaintEvent {}

    /** What the unit reported on a case that is over turned out to be false. */
    record RelapseSuspected(Complaint complaint) implements ComplaintEvent {}

    /** The case is handled once more, because it has come back. */
    record Relapsed(Complaint complaint) implements ComplaintEvent {}

    record RelapseRefused(Complaint complaint) implements ComplaintEvent {}

    record Withdrawn(Complaint complaint) implements ComplaintEvent {}

    /** The supervision body goes on itself with something that was withdrawn. */
    record OpenedExOfficio(Complaint complaint) implements ComplaintEvent {}

    record Closed(Complaint complaint) implements ComplaintEvent {}
}
