package org.huiyin.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Conclusion;
import org.huiyin.complaint.handling.Contacts;
import org.huiyin.complaint.handling.HandlerChoice;
import org.huiyin.complaint.handling.Handlers;
import org.huiyin.complaint.handling.Replies;
import org.huiyin.complaint.handling.Review;
import org.huiyin.complaint.measure.Measures;
import org.huiyin.complaint.merging.Unmerging;
import org.huiyin.complaint.objection.Objections;
import org.huiyin.complaint.recheck.Rechecks;
import org.huiyin.complaint.rectification.ProblemItem;
import org.huiyin.complaint.rectification.Problems;
import org.huiyin.complaint.relapse.Relapses;
import org.huiyin.complaint.returning.Returns;
import org.huiyin.routing.Credentials;

/**
 * What a person can do to a case as it stands, so that nobody is offered what would be declined. The acts themselves decide;
 * this only looks ahead.
 */
@ApplicationScoped
public class PossibleActs {

    @Inject
    Complaints complaints;

    @Inject
    Replies replies;

    @Inject
    HandlerChoice handlers;

    @Inject
    Handlers former;

    @Inject
    Contacts contacts;

    @Inject
    Rechecks rechecks;

    @Inject
    Objections objections;

    @Inject
    Unmerging unmerging;

    @Inject
    Returns returns;

    @Inject
    Problems problems;

    @Inject
    Measures measures;

    @Inject
    EscalationActs escalation;

    @Inject
    Review review;

    @Inject
    ReturnActs returning;

    @Inject
    TimeActs time;

    @Inject
    LedgerActs ledger;

    @Inject
    CoActs cooperation;

    @Inject
    Relapses relapses;

    @Inject
    ReferralActs referral;

    @Inject
    RecusalActs recusal;

    @Inject
    IntakeActs intake;

    @Inject
    Credentials credentials;

    public List<Act> of(Actor actor, Complaint complaint) {
        var blocked = credentials.blocked(actor);
        return ActOrder.EXPECTED_FIRST.stream()
                .filter(act -> !(blocked && act.handles()))
                .filter(act -> stands(act, complaint))
                .filter(act -> complaints.actsFor(actor, complaint, act))
                .filter(act -> open(act, actor, complaint))
                .toList();
    }

    /** Solving a problem need not wait until the complainant has rated the reply. */
    private static boolean stands(Act act, Complaint complaint) {
        var early = act == Act.RECTIFICATION && complaint.problemFound() && complaint.allows(Act.RECTIFICATION_START);
        return complaint.allows(act) || early;
    }

    private boolean open(Act act, Actor actor, Complaint complaint) {
        return switch (act) {
            case OBJECTION_UPHOLDING, OBJECTION_DISMISSAL ->
                objections.before(actor, complaint).isPresent();
            case ACCEPTANCE,
                    TRANSFER,
                    MERGING,
                    CONTINUATION,
                    NON_ACCEPTANCE_PROPOSAL,
                    SUPPLEMENT_REQUEST,
                    NON_ACCEPTANCE,
                    NON_ACCEPTANCE_RETURN -> intake.open(act, actor, complaint);
            case UNMERGING -> unmerging.possible(complaint);
            case REVIEW_APPROVAL ->
                submittedByAnother(actor, complaint) && (!review.forHead(complaint) || actor.has(Role.SUPERVISOR_LEAD));
            case REVIEW_RETURN -> submittedByAnother(actor, complaint);
            case RETURN_REQUEST, RETURN_WITHDRAWAL, RETURN, RETURN_REFUSAL, RECALL, LEAD_REPLACEMENT ->
                returning.open(act, actor, complaint);
            case HANDLER_CHOICE -> !handlers.candidates(actor, complaint).isEmpty();
            case CONTACT -> contacts.possible(complaint) && !former.bars(complaint.id(), actor.account());
            case REPLY ->
                returns.open(complaint.id()).isEmpty()
                        && !former.bars(complaint.id(), actor.account())
                        && time.open(act, actor, complaint)
                        && cooperation.open(act, actor, complaint);
            case CO_TASK, CO_TASK_WITHDRAWAL, CO_OPINION, CO_OPINION_RETURN -> cooperation.open(act, actor, complaint);
            case EXTENSION_REQUEST,
                    EXTENSION,
                    EXTENSION_REFUSAL,
                    SUSPENSION_REQUEST,
                    SUSPENSION,
                    SUSPENSION_REFUSAL,
                    RESUMPTION -> time.open(act, actor, complaint);
            case LEDGER_REQUEST, LEDGER, LEDGER_REFUSAL, LEDGER_UPDATE, LEDGER_END, LEDGER_END_RECTIFYING ->
                ledger.open(act, actor, complaint);
            case REHANDLING, REHANDLING_REFUSAL -> Conclusion.disputed(complaint);
            case RECHECK_OPINION ->
                rechecks.before(actor, complaint)
                        .filter(recheck -> !recheck.drafted())
                        .isPresent();
            case RECHECK_APPROVAL, RECHECK_RETURN ->
                rechecks.before(actor, complaint)
                        .filter(recheck -> recheck.drafted() && !recheck.draftedBy(actor.account()))
                        .isPresent();
            case RECTIFICATION, VERIFICATION, STRIKE_OFF ->
                !Conclusion.disputed(complaint) && solving(act, actor, complaint);
            case MEASURE -> measures.possible(complaint);
            case RELAPSE ->
                relapses.timely(complaint) || relapses.open(complaint.id()).isPresent();
            case RELAPSE_REFUSAL -> relapses.open(complaint.id()).isPresent();
            case REFERRAL_PROPOSAL, REFERRAL_APPROVAL, REFERRAL_REFUSAL, REFERRAL_RECEIPT, REFERRAL_OUTCOME ->
                referral.open(act, actor, complaint);
            case RECUSAL, RECUSAL_REFUSAL, RECUSAL_DECLARATION -> recusal.open(act, actor, complaint);
            case ORDER_ANSWER,
                    ORDER_ANSWER_OF_COOPERATING,
                    ORDER_ANSWER_OF_BODY,
                    ESCALATED_HANDLING,
                    ESCALATION_REFUSAL,
                    FALSE_REPORTING -> escalation.open(act, actor, complaint);
            default -> true;
        };
    }

    private boolean submittedByAnother(Actor actor, Complaint complaint) {
        return replies.latest(complaint.id())
                .filter(reply -> reply.submittedBy() != actor.account())
                .isPresent();
    }

    private boolean solving(Act act, Actor actor, Complaint complaint) {
        var items = problems.of(complaint.id());
        if (act == Act.RECTIFICATION) return items.stream().anyMatch(ProblemItem::awaitsWork);
        if (problems.worked(complaint, actor.account())) return false;
        return act == Act.STRIKE_OFF
                ? problems.allVerified(complaint.id())
                : items.stream().anyMatch(ProblemItem::awaitsVerification);
    }
}
