package org.huiyin.complaint.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Mergers;
import org.huiyin.complaint.Turns;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Checks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/**
 * The unit that handles a case gets in touch with whoever complained (联系投诉人; rules D3 12, D5 C5), as often as it likes. The first
 * contact stops the clock, at the moment at which it is recorded: no contact is made on time by dating it back. Whoever complained
 * reads when and how, and a message itself; what was spoken about is for those who hold the case.
 */
@ApplicationScoped
public class Contacting {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Contacts contacts;

    @Inject
    Handlers handlers;

    @Inject
    Mergers mergers;

    @Inject
    Checks checks;

    @Inject
    Clocks clocks;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ComplaintEvent> events;

    @Inject
    Clock clock;

    /**
     * @throws Refusal.Invalid when something is missing, it lies ahead or before the case was signed for, or the unit cannot know how
     *     to reach the complainant in this way
     * @throws Refusal.NotYours when this person handled the case before others had to
     * @throws Refusal.NotNow when nobody complains, or the case has as many contacts as it can have
     */
    @Transactional
    public Complaint make(Actor actor, String number, MakeContact told) {
        checks.valid(told);
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.CONTACT);
        if (handlers.bars(complaint.id(), actor.account())) throw new Refusal.NotYours("rehandling.samePerson");
        if (!contacts.room(complaint.id())) throw new Refusal.NotNow("contact.tooMany", Contacts.MOST);
        if (!contacts.possible(complaint)) throw new Refusal.NotNow("contact.nobody");
        var way = Objects.requireNonNull(told.way());
        if (!contacts.ways(complaint).contains(way)) throw new Refusal.Invalid("way", "contact.way.hidden");
        var at = way == ContactWay.MESSAGE ? now : moment(complaint, told, now);
        var made = new Contact.Made(
                complaint.leadUnitId().orElseThrow(), way, at, told.text().strip());
        record(complaint, made, actor, now);
        complaint.follow(Act.CONTACT, now);
        clocks.stop(complaint.id(), ClockCode.C5, now);
        turns.stay(complaint);
        // Who spoke with one of several complainants has spoken with that one only.
        if (way == ContactWay.MESSAGE)
            mergers.lockedFollowers(complaint.id()).forEach(follower -> record(follower, made, actor, now));
        events.fire(new ComplaintEvent.Contacted(complaint));
        return complaint;
    }

    private Instant moment(Complaint complaint, MakeContact told, Instant now) {
        var at = told.at();
        if (at == null) throw new Refusal.Invalid("at", "contact.at.missing");
        if (at.isAfter(now)) throw new Refusal.Invalid("at", "contact.at.ahead");
        // People write minutes.
        if (at.isBefore(contacts.earliest(complaint).truncatedTo(ChronoUnit.MINUTES)))
            throw new Refusal.Invalid("at", "contact.at.early");
        return at;
    }

    private void record(Complaint complaint, Contact.Made made, Actor actor, Instant now) {
        entities.persist(new Contact(complaint.id(), made, actor.account(), now));
        var note = made.way() == ContactWay.MESSAGE ? made.text() : "";
        var detail = Map.of("way", made.way().name(), "moment", made.at().toString(), "note", note);
        trail.record(complaint, actor, Act.CONTACT, "complaint.contacted", detail, now);
    }
}
