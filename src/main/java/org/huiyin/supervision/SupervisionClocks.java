package org.huiyin.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.huiyin.deadline.Calendars;
import org.huiyin.deadline.DeadlineRule;
import org.huiyin.deadline.DeadlineRules;
import org.huiyin.unit.Units;

/** Starts and stops the clocks of supervision documents. Acts call it; nothing else moves a clock. */
@ApplicationScoped
public class SupervisionClocks {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Calendars calendars;

    @Inject
    DeadlineRules rules;

    @Inject
    Units units;

    /** Starts a clock of the length that the rule gives in the region of the issuing body. */
    void start(SupervisionDocument document, Duty duty, Instant now) {
        start(document, duty, rule(document, duty), now);
    }

    /** The same with the days that the kind of document gives. */
    void start(SupervisionDocument document, Duty duty, int days, Instant now) {
        start(document, duty, rule(document, duty).ofLength(days), now);
    }

    /** The same with a last day that somebody has set. */
    void startUntil(SupervisionDocument document, Duty duty, LocalDate lastDay, Instant now) {
        start(document, duty, rule(document, duty).setOn(lastDay), now);
    }

    /** A report that lay there before there was a time for the decision has it from the day of the report on. */
    void adopt(SupervisionClock clock, SupervisionDocument document) {
        clock.begin(rule(document, clock.duty()), calendars.current());
    }

    private DeadlineRule rule(SupervisionDocument document, Duty duty) {
        return rules.named(duty.rule(), units.byId(document.bodyId()).regionCode());
    }

    private void start(SupervisionDocument document, Duty duty, DeadlineRule rule, Instant now) {
        var round = (int) of(document.id()).stream()
                        .filter(other -> other.duty() == duty)
                        .count()
                + 1;
        var clock = new SupervisionClock(document.id(), duty, round, rule, now);
        clock.begin(calendars.current());
        entities.persist(clock);
        entities.flush();
    }

    void stop(SupervisionDocument document, Duty duty, Instant now) {
        running(document.id(), duty).ifPresent(clock -> clock.stop(now));
    }

    void stopAll(SupervisionDocument document, Instant now) {
        of(document.id()).forEach(clock -> clock.stop(now));
    }

    public Optional<SupervisionClock> running(long documentId, Duty duty) {
        return of(documentId).stream()
                .filter(clock -> clock.duty() == duty && clock.running())
                .findFirst();
    }

    /** All clocks of a document, in the order in which they were started. */
    public List<SupervisionClock> of(long documentId) {
        return entities.createQuery(
                        "select c from SupervisionClock c where c.documentId = :document order by c.id",
                        SupervisionClock.class)
                .setParameter("document", documentId)
                .getResultList();
    }

    /** What is owed on these documents at the moment, first due first; one look for a whole list. */
    public List<SupervisionClock> owed(Collection<Long> documentIds) {
        if (documentIds.isEmpty()) return List.of();
        return entities.createQuery("""
                        select c from SupervisionClock c
                        where c.documentId in :documents and c.stoppedAt is null and c.duty <> :right order by c.dueAt, c.id
                        """, SupervisionClock.class)
                .setParameter("documents", documentIds)
                .setParameter("right", Duty.OBJECTION)
                .getResultList();
    }
}
