package org.huiyin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.cohandling.CoOpinions;
import org.huiyin.complaint.cohandling.CoTaskGiving;
import org.huiyin.complaint.handling.Acknowledgement;
import org.huiyin.complaint.handling.Assignment;
import org.huiyin.complaint.handling.Contacting;
import org.huiyin.complaint.handling.HandlerChoice;
import org.huiyin.complaint.handling.RehandlingDecision;
import org.huiyin.complaint.handling.ReplySubmission;
import org.huiyin.complaint.handling.Review;
import org.huiyin.complaint.intake.Acceptance;
import org.huiyin.complaint.intake.NonAcceptance;
import org.huiyin.complaint.intake.SupplementRequest;
import org.huiyin.complaint.intake.TransferOut;
import org.huiyin.complaint.measure.MeasureRecord;
import org.huiyin.complaint.merging.Merging;
import org.huiyin.complaint.recall.LeadReplacement;
import org.huiyin.complaint.rectification.Rectification;
import org.huiyin.complaint.rectification.StrikeOff;
import org.huiyin.complaint.rectification.Verification;
import org.huiyin.complaint.referral.Referral;
import org.huiyin.complaint.referral.ReferralDecision;
import org.huiyin.complaint.referral.Referrals;
import org.huiyin.complaint.referral.Referring;
import org.huiyin.complaint.returning.ReturnDecision;
import org.huiyin.complaint.returning.Returning;
import org.huiyin.escalation.FalseReporting;
import org.huiyin.staff.Dissolution;

/** What the supervision bodies and the units do in the lives of others. */
@ApplicationScoped
class StaffDeeds {

    @Inject
    SupplementRequest supplementRequest;

    @Inject
    Acceptance acceptance;

    @Inject
    NonAcceptance nonAcceptance;

    @Inject
    TransferOut transferOut;

    @Inject
    Merging merging;

    @Inject
    Assignment assignment;

    @Inject
    Returning returning;

    @Inject
    ReturnDecision returnDecision;

    @Inject
    Acknowledgement acknowledgement;

    @Inject
    Contacting contacting;

    @Inject
    HandlerChoice handlers;

    @Inject
    FalseReporting falseReporting;

    @Inject
    ReplySubmission reply;

    @Inject
    Review review;

    @Inject
    RehandlingDecision rehandling;

    @Inject
    TimeDeeds time;

    @Inject
    LedgerDeeds ledger;

    @Inject
    RecusalDeeds recusals;

    @Inject
    Referring referring;

    @Inject
    ReferralDecision referralDecision;

    @Inject
    Referrals referrals;

    @Inject
    Complaints complaints;

    @Inject
    CoTaskGiving coTask;

    @Inject
    CoOpinions coOpinion;

    @Inject
    Rectification rectification;

    @Inject
    Verification verification;

    @Inject
    StrikeOff strikeOff;

    @Inject
    MeasureRecord measures;

    @Inject
    Dissolution dissolution;

    @Inject
    LeadReplacement replacing;

    void perform(Step step, Actor actor, String number) {
        var life = step.life();
        switch (step.act()) {
            case SUPPLEMENT_REQUEST -> supplementRequest.ask(actor, number, LifeWords.supplementItems(life));
            case ACCEPTANCE -> acceptance.accept(actor, number, life.words("acceptanceText"));
            case NON_ACCEPTANCE -> {
                var reason = life.drive().getJsonObject("nonAcceptance");
                nonAcceptance.propose(actor, number, reason.getString("code"), reason.getString("text"));
            }
            case NON_ACCEPTANCE_APPROVAL -> nonAcceptance.approve(actor, number);
            case ASSIGNMENT -> assignment.assign(actor, number, LifeWords.assignment(step));
            case RETURN_REQUEST -> returning.ask(actor, number, LifeWords.returnRequest(step));
            case RETURN -> returnDecision.agree(actor, number, "");
            case TRANSFER -> transferOut.transfer(actor, number, LifeWords.transfer(life));
            case ACKNOWLEDGEMENT -> acknowledgement.acknowledge(actor, number);
            case CONTACT -> contacting.make(actor, number, LifeWords.contact(step));
            case HANDLER_CHOICE ->
                handlers.choose(
                        actor, number, life.drive().getJsonObject("people").getString("handler"));
            case EXTENSION_REQUEST, EXTENSION, SUSPENSION_REQUEST, SUSPENSION, RESUMPTION ->
                time.perform(step, actor, number);
            case LEDGER_REQUEST, LEDGER, LEDGER_UPDATE -> ledger.perform(step, actor, number);
            case RECUSAL_DECLARATION, RECUSAL -> recusals.perform(step, actor, number);
            case REFERRAL_PROPOSAL -> referring.propose(actor, number, LifeWords.referral(life));
            case REFERRAL ->
                referralDecision.approve(
                        actor,
                        number,
                        referrals.readBy(actor, complaints.visible(actor, number)).stream()
                                .filter(one -> one.state() == Referral.State.PROPOSED)
                                .findFirst()
                                .orElseThrow()
                                .id());
            case CO_TASK -> coTask.give(actor, number, LifeWords.coTask(life));
            case CO_OPINION ->
                coOpinion.submit(
                        actor, number, life.drive().getJsonObject("coTask").getString("opinion"));
            case REPLY, REPLY_ANEW -> reply.submit(actor, number, LifeWords.reply(step));
            case REVIEW_RETURN -> review.sendBack(actor, number, life.words("returnOpinion"));
            case REVIEW -> review.approve(actor, number, life.words("reviewOpinion"));
            case REHANDLING -> rehandling.order(actor, number, life.words("rehandlingReason"));
            case RECTIFICATION -> rectification.submit(actor, number, step.item(), problem(step, "result"));
            case VERIFICATION -> verification.verify(actor, number, step.item(), true, problem(step, "verification"));
            case STRIKE_OFF -> strikeOff.strikeOff(actor, number, life.words("strikeOffText"));
            case FALSE_REPORTING -> {
                var found = life.drive().getJsonObject("falseReporting");
                falseReporting.find(actor, number, found.getString("what"), found.getString("proof"));
            }
            case DISSOLUTION ->
                dissolution.dissolve(
                        actor,
                        life.words("leadUnit"),
                        "",
                        life.drive().getJsonObject("dissolution").getString("basis"));
            case LEAD_REPLACEMENT -> {
                var replacement = life.drive().getJsonObject("replacement");
                replacing.replace(actor, number, replacement.getString("to"), replacement.getString("reason"));
            }
            case MEASURE -> measures.record(actor, number, LifeWords.measure(step));
            default -> throw new IllegalArgumentException(step.act() + " is not for staff");
        }
    }

    void merge(Life life, Actor actor, String number, String masterNumber) {
        merging.merge(actor, number, masterNumber, life.words("mergingReason"));
    }

    private static String problem(Step step, String key) {
        return step.life().problems().get(step.item() - 1).getString(key);
    }
}
