package org.huiyin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.handling.Evaluating;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.complaint.intake.Filing;
import org.huiyin.complaint.intake.Supplementation;
import org.huiyin.complaint.intake.Withdrawal;
import org.huiyin.complaint.objection.Objecting;
import org.huiyin.complaint.recheck.RecheckRequest;
import org.huiyin.complaint.relapse.RelapseReport;
import org.huiyin.escalation.Urging;
import org.huiyin.platform.Keys;

/** What complainants do in their lives. */
@ApplicationScoped
class CitizenDeeds {

    @Inject
    Filing filing;

    @Inject
    Supplementation supplementation;

    @Inject
    Evaluating evaluating;

    @Inject
    RecheckRequest recheck;

    @Inject
    RelapseReport relapse;

    @Inject
    Urging urging;

    @Inject
    RecusalDeeds recusals;

    @Inject
    Objecting objecting;

    @Inject
    Withdrawal withdrawal;

    @Inject
    Attachments attachments;

    @Inject
    Keys keys;

    /** The filing key follows from the portal's own secret, so that query codes differ from one installation to the next. */
    Complaint file(Life life, LocalDate day) {
        var complaint = filing.file(LifeWords.filing(life, day), keys.mark("demo", life.no()))
                .complaint();
        attachments.add(life, complaint.id());
        return complaint;
    }

    void perform(Step step, long complaintId) {
        var life = step.life();
        switch (step.act()) {
            case SUPPLEMENT -> supplementation.supply(complaintId, life.words("supplementAnswer"));
            case EVALUATION -> {
                var evaluation = life.drive().getJsonObject("evaluation");
                var grade = Grade.valueOf(evaluation.getString("grade"));
                evaluating.evaluate(complaintId, grade, evaluation.getString("comment", ""));
            }
            case RELAPSE_REPORT -> relapse.report(complaintId, life.words("relapseReport"));
            case RECUSAL_REQUEST -> recusals.ask(life, complaintId);
            case RECHECK_REQUEST -> recheck.ask(complaintId, life.words("recheckObjection"));
            case URGE -> urging.urge(complaintId);
            case OBJECTION -> objecting.object(complaintId, life.words("objectionReason"));
            case WITHDRAWAL -> withdrawal.withdraw(complaintId, life.words("withdrawalReason"));
            default -> throw new IllegalArgumentException(step.act() + " is not the complainant's");
        }
    }
}
