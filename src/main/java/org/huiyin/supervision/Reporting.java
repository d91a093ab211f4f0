package org.huiyin.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** The unit reports what it has done (报告整改情况); the issuing body accepts the report or sends it back with a new day. */
@ApplicationScoped
public class Reporting {

    /** A new day lies within this many days. */
    private static final int MOST_DAYS = 180;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Documents documents;

    @Inject
    SupervisionClocks clocks;

    @Inject
    DocumentFile file;

    @Inject
    Clock clock;

    /**
     * Ends the time for objections too: whoever has done what was asked does not object to it.
     *
     * @param text 1 to 4,000 characters
     * @param version the version that was read, or -1
     */
    @Transactional
    public SupervisionDocument report(Actor actor, long id, String text, int version) {
        var now = clock.now();
        var document = documents.forAct(actor, id, DocumentAct.REPORT, version);
        var words = Typed.text(text, "document.report.missing");
        var round = documents.reports(id).size() + 1;
        entities.persist(new DocumentReport(id, round, words, actor.account(), now));
        clocks.stopAll(document, now);
        clocks.start(document, Duty.DECISION, now);
        file.moved(document, actor, DocumentAct.REPORT, Map.of("note", words), now);
        return document;
    }

    /** @param opinion at most 4,000 characters; may be empty */
    @Transactional
    public SupervisionDocument accept(Actor actor, long id, String opinion, int version) {
        var now = clock.now();
        var document = documents.forAct(actor, id, DocumentAct.ACCEPT, version);
        var words = Typed.optional(opinion);
        documents.latestReport(id).accept(words, actor.account(), now);
        clocks.stop(document, Duty.DECISION, now);
        file.moved(document, actor, DocumentAct.ACCEPT, Map.of("note", words), now);
        return document;
    }

    /**
     * @param opinion what is missing, 1 to 4,000 characters
     * @param day by when the unit reports again: after today, within 180 days
     */
    @Transactional
    public SupervisionDocument reject(Actor actor, long id, String opinion, @Nullable LocalDate day, int version) {
        var now = clock.now();
        var document = documents.forAct(actor, id, DocumentAct.REJECT, version);
        var words = Typed.text(opinion, "document.rejection.missing");
        var again = possible(day, Clock.dayOf(now));
        documents.latestReport(id).reject(words, again, actor.account(), now);
        clocks.stop(document, Duty.DECISION, now);
        clocks.startUntil(document, Duty.REPORT, again, now);
        file.moved(document, actor, DocumentAct.REJECT, Map.of("note", words, "day", again.toString()), now);
        return document;
    }

    private static LocalDate possible(@Nullable LocalDate day, LocalDate today) {
        if (day == null || !day.isAfter(today) || day.isAfter(today.plusDays(MOST_DAYS)))
            throw new Refusal.Invalid("againBy", "document.rejection.day", MOST_DAYS);
        return day;
    }
}
