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
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.JointTrail;
import org.huiyin.complaint.Mergers;
import org.huiyin.deadline.Calendars;
import org.huiyin.deadline.DeadlineRules;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/** The complainant urges (投诉人催办), once in five working days, each for themselves where several were merged. It moves no clock; it reaches those who have the case in hand. */
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
    Mergers mergers;

    @Inject
    JointTrail trail;

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
        var master = mergers.master(complaint);
        var urge = Urge.byComplainant(master, complaint, now);
        entities.persist(urge);
        if (master.id() != complaintId) complaint.follow(Act.URGE, now);
        master.follow(Act.URGE, now);
        trail.asked(complaint, Act.URGE, "complaint.complainantUrged", Map.of(), now);
        var desk = addressees.desk(master);
        var named = addressees.rescuer(master, desk);
        events.fire(new EscalationEvent.Urged(
                master, UrgeKind.COMPLAINANT, urge.occasion(), desk.people(), named, Optional.empty()));
        return complaint;
    }

    /** Whether an authority has to move, so that there is somebody to urge. */
    public boolean pending(Complaint complaint) {
        var master = mergers.master(complaint);
        return complaint.allows(Act.URGE) && master.allows(Act.URGE) && master.waitsRole() != null;
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
