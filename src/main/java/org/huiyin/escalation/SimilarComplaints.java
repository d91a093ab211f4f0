package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.huiyin.account.Account;
import org.huiyin.account.Actor;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.platform.Clock;
import org.huiyin.unit.Unit;

/**
 * Lists the newest of several similar complaints about one unit in one period (rules D6): the head of the supervision body that holds it
 * follows it by name and is advised to interview the unit (约谈). Once for each unit, category and period, from any number of nodes,
 * and once for each case.
 */
@ApplicationScoped
class SimilarComplaints {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SimilarRules rules;

    @Inject
    SimilarGroups groups;

    @Inject
    Escalations escalations;

    @Inject
    Clocks clocks;

    @Inject
    Statements statements;

    @Inject
    Addressees addressees;

    @Inject
    ListedReplies replies;

    @Inject
    CaseTrail trail;

    @Inject
    Event<EscalationEvent> events;

    @Inject
    Clock clock;

    void accepted(@Observes ComplaintEvent.Accepted event) {
        count(event.complaint());
    }

    /** Whom the complainant could not name is complained about from the same day. */
    void identified(@Observes ComplaintEvent.RespondentIdentified event) {
        count(event.complaint());
    }

    /** What did not count while it followed another one. */
    void unmerged(@Observes ComplaintEvent.Unmerged event) {
        count(event.complaint());
    }

    /** In the place of what was withdrawn, which counts no more. */
    void openedExOfficio(@Observes ComplaintEvent.OpenedExOfficio event) {
        count(event.complaint());
    }

    private void count(Complaint complaint) {
        if (complaint.status() != ComplaintStatus.ACCEPTED) return; // counted when it is accepted
        var listed = organs(complaint).stream()
                .filter(organ -> full(complaint, organ))
                .toList();
        if (listed.isEmpty() || known(complaint)) return;
        var first = listed.get(0);
        list(complaint, Occasion.similar(first.id(), key(complaint, first).beginning()));
    }

    /** In the same order for everybody, so that two who accept complaints about the same units do not wait for each other. */
    private List<Unit> organs(Complaint complaint) {
        return statements.respondentOrgans(complaint.id()).stream()
                .distinct()
                .sorted(Comparator.comparing(Unit::id))
                .toList();
    }

    private boolean full(Complaint complaint, Unit organ) {
        var rule = rules.of(organ.regionCode());
        if (!rule.on()) return false;
        entities.flush(); // counts this one as accepted
        var group = groups.join(key(complaint, organ), complaint);
        return groups.size(group) >= rule.cases() && groups.list(group, clock.now());
    }

    /** Once is enough for a head to look at it; what it completes otherwise is shown beside it all the same. */
    private boolean known(Complaint complaint) {
        return escalations.listings(complaint.id()).stream()
                .anyMatch(entry -> entry.cause() == ListedSupervision.Cause.SIMILAR);
    }

    private SimilarGroups.Key key(Complaint complaint, Unit organ) {
        var beginning = rules.of(organ.regionCode()).beginning(acceptedOn(complaint));
        return new SimilarGroups.Key(organ.id(), complaint.matter().primaryCategory(), beginning);
    }

    /** The promise of the substantive reply runs from there, also for what was accepted together with another one. */
    private LocalDate acceptedOn(Complaint complaint) {
        return clocks.of(complaint.id()).stream()
                .filter(deadline -> deadline.clock() == ClockCode.C3)
                .findFirst()
                .map(Deadline::startDay)
                .orElseGet(clock::today);
    }

    private void list(Complaint complaint, String occasion) {
        var now = clock.now();
        var named = addressees.head(complaint);
        entities.persist(ListedSupervision.similar(
                complaint.id(), occasion, named.map(Account::id).orElse(null), now));
        replies.toHead(complaint);
        trail.recordInside(
                complaint,
                Actor.SYSTEM,
                Audience.STAFF, // the complainant need not learn who else complains
                "complaint.listed",
                Map.of("cause", ListedSupervision.Cause.SIMILAR.name()),
                now);
        events.fire(new EscalationEvent.Listed(
                complaint, occasion, addressees.desk(complaint).people(), named));
    }
}
