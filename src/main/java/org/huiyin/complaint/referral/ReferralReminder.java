package org.huiyin.complaint.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.Period;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Complaints;
import org.huiyin.platform.Clock;

/** Reminds the supervision body that the decision on a referral or its receipt is late, and again every seven days. */
@ApplicationScoped
class ReferralReminder {

    private static final Period AGAIN = Period.ofDays(7);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Referrals referrals;

    @Inject
    Referring referring;

    @Inject
    Event<ReferralEvent> events;

    @Transactional
    void remind(long id, Instant now) {
        var complaint = complaints.locked(complaints.byId(referrals.byId(id).complaintId()));
        var referral = referrals.byId(id);
        entities.refresh(referral); // another node may have reminded while this one waited for the case
        if (!referral.late(now)) return;
        referral.remind(Clock.startOf(Clock.dayOf(now).plus(AGAIN)));
        var undecided = referral.state() == Referral.State.PROPOSED;
        var event = undecided ? "referral.undecided" : "referral.late";
        referring.record(complaint, Actor.SYSTEM, event, referral, "", now);
        events.fire(new ReferralEvent.Late(complaint, referral));
    }
}
