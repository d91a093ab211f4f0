package org.huiyin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.recusal.AskRecusal;
import org.huiyin.complaint.recusal.RecusalAsking;
import org.huiyin.complaint.recusal.RecusalDecision;
import org.huiyin.complaint.recusal.Recusals;

/** Who is recused in the lives of others: a handler says so, the head of supervision agrees. */
@ApplicationScoped
class RecusalDeeds {

    @Inject
    RecusalAsking asking;

    @Inject
    RecusalDecision decision;

    @Inject
    Recusals recusals;

    @Inject
    Complaints complaints;

    void perform(Step step, Actor actor, String number) {
        var life = step.life();
        var told = life.drive().getJsonObject("recusal");
        if (step.act() == LifeAct.RECUSAL_DECLARATION) {
            asking.declare(actor, number, new AskRecusal("", life.username(step), told.getString("declared"), ""));
        } else {
            var waiting = recusals.before(actor, complaints.visible(actor, number));
            decision.agree(actor, number, waiting.get(0).id(), "", told.getString("answer"));
        }
    }

    /** The complainant writes what they know of somebody. */
    void ask(Life life, long complaintId) {
        var told = life.drive().getJsonObject("recusal");
        asking.ask(complaintId, new AskRecusal("", told.getString("person"), told.getString("reason"), ""));
    }
}
