package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.deadline.Calendars;
import org.huiyin.deadline.DeadlineRules;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/** The complainant urges (投诉人催办), once in five working days. It moves no clock; it reaches those who have the case in hand. */
@ApplicationScoped
public class Urging {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Escalations escalations;

    @Inject
    Addressees addressees;

    @Inject
    DeadlineRules rules;

    @Inject
    Calendars calendars;

    @Inject
    CaseTrail trail;

    @Inject
    Event<EscalationEvent> events;

    @Inject
    Clock clock;

    /**
     * @throws Refusal.NotNow when nobody owes anything at the moment, or with the day on which it is possible again
     */
    @Transactional
    public Complaint urge(long complaintId) {
        var now = clock.now();
        var complaint = complaints.forComplainant(complaintId, Act.URGE);
        if (!pending(complaint)) throw new Refusal.NotNow("escalation.urge.nobody");
        var again = againFrom(complaint);
        if (again.isPresent())
            throw new Refusal.NotNow("escalation.urge.early", again.get().toString());
        var urge = Urge.byComplainant(complaintId, now);
        entities.persist(urge);
        complaint.follow(Act.URGE, now);
        trail.record(complaint, Actor.COMPLAINANT, Act.URGE, "complaint.complainantUrged", Map.of(), now);
        var desk = addressees.desk(complaint);
        var named = addressees.rescuer(complaint, desk);
        events.fire(new EscalationEvent.Urged(complaint, UrgeKind.COMPLAINANT, urge.occasion(), desk.people(), named));
        return complaint;
    }

    /** Whether an authority has to move, so that there is somebody to urge. */
    public boolean pending(Complaint complaint) {
        return complaint.allows(Act.URGE) && complaint.waitsRole() != null;
    }

    /** The day on which the complainant may urge again, while that is ahead. */
    public Optional<LocalDate> againFrom(Complaint complaint) {
        return escalations
                .lastOfComplainant(complaint.id())
                .map(last -> calendars
                        .current()
                        .plusWorkingDays(
                                Clock.dayOf(last.at()),
                                rules.betweenUrges(complaint.regionCode())
                                        .period()
                                        .amount()))
                .filter(day -> day.isAfter(clock.today()));
    }
}
