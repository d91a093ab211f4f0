package org.huiyin.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.referral.Referral;
import org.huiyin.complaint.referral.Referrals;

/** Looks ahead for what may go to other bodies; to those who may not know of it nothing is offered. */
@ApplicationScoped
class ReferralActs {

    @Inject
    Referrals referrals;

    boolean open(Act act, Actor actor, Complaint complaint) {
        if (!referrals.seenBy(actor, complaint)) return false;
        var proposed = referrals.proposed(complaint.id());
        return switch (act) {
            case REFERRAL_PROPOSAL -> proposed.isEmpty();
            case REFERRAL_APPROVAL ->
                proposed.filter(one -> one.proposedBy() != actor.account())
                        .filter(one -> !one.whole() || complaint.allows(Act.TRANSFER))
                        .isPresent();
            case REFERRAL_REFUSAL ->
                proposed.filter(one -> one.proposedBy() != actor.account()).isPresent();
            case REFERRAL_RECEIPT ->
                !referrals.at(complaint.id(), Referral.State.SENT).isEmpty();
            case REFERRAL_OUTCOME ->
                !referrals.at(complaint.id(), Referral.State.RECEIVED).isEmpty();
            default -> throw new IllegalArgumentException(act + " refers nothing");
        };
    }
}
