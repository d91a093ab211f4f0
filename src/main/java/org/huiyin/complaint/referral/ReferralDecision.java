package org.huiyin.complaint.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.intake.TransferOut;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/**
 * The head of supervision decides on a proposed referral (移送决定; rules D3, 30), never the person who proposed it. The case goes on as
 * if nothing had happened, unless the whole matter goes and no unit has it in hand.
 */
@ApplicationScoped
public class ReferralDecision {

    @Inject
    Referring referring;

    @Inject
    Referrals referrals;

    @Inject
    ReferralBodies bodies;

    @Inject
    TransferOut transferOut;

    @Inject
    Clocks clocks;

    @Inject
    Event<ReferralEvent> events;

    @Inject
    Clock clock;

    /**
     * @param id of the referral that was read: another one may have been proposed meanwhile, which nobody approves unread
     * @throws Refusal.NotNow when nothing was proposed, or another one, or a whole matter has come into the hands of a unit meanwhile
     */
    @Transactional
    public Complaint approve(Actor actor, String number, long id) {
        var now = clock.now();
        var complaint = referring.opened(actor, number, Act.REFERRAL_APPROVAL);
        var referral = proposed(actor, complaint, id);
        // C11 is reckoned here and runs with the referral: a clock of the case could be seen by whoever handles it.
        var due = clocks.lastDay(ClockCode.C11, complaint.regionCode(), Clock.dayOf(now));
        referral.approve(due, Clock.startOf(due.plusDays(1)), actor.account(), now);
        if (referral.whole()) end(actor, complaint);
        referring.record(complaint, actor, "referral.approved", referral, referral.handed(), now);
        events.fire(new ReferralEvent.Decided(complaint, referral));
        return complaint;
    }

    private void end(Actor actor, Complaint complaint) {
        if (!complaint.allows(Act.TRANSFER)) throw new Refusal.NotNow("referral.whole");
        var told = bodies.told();
        transferOut.referred(actor, complaint, told.destination(), told.contact(), told.explanation());
    }

    /**
     * @param id of the referral that was read
     * @param reason 1 to 1,000 characters; whoever proposed it reads it
     */
    @Transactional
    public Complaint refuse(Actor actor, String number, long id, String reason) {
        var now = clock.now();
        var complaint = referring.opened(actor, number, Act.REFERRAL_REFUSAL);
        var referral = proposed(actor, complaint, id);
        if (reason.isBlank()) throw new Refusal.Invalid("reason", "time.reason.missing");
        if (reason.length() > 1000) throw new Refusal.Invalid("reason", "platform.tooLong", 1000);
        referral.refuse(reason.strip(), actor.account(), now);
        referring.record(complaint, actor, "referral.refused", referral, reason.strip(), now);
        events.fire(new ReferralEvent.Decided(complaint, referral));
        return complaint;
    }

    private Referral proposed(Actor actor, Complaint complaint, long id) {
        var referral = referrals.proposed(complaint.id()).orElseThrow(() -> new Refusal.NotNow("referral.none"));
        if (referral.proposedBy() == actor.account()) throw new Refusal.NotYours("time.samePerson");
        if (id == 0) throw new Refusal.Invalid("referral", "referral.which");
        if (referral.id() != id) throw new Refusal.NotNow("referral.another");
        return referral;
    }
}
