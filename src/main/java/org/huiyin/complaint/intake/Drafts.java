package org.huiyin.complaint.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.huiyin.platform.Clock;
import org.huiyin.platform.InstantConverter;
import org.huiyin.platform.Keys;
import org.huiyin.platform.Refusal;

/**
 * Half-finished reports, kept for fourteen days after the last change, sealed, and found only by the hash of a token that one
 * browser holds. What was filed goes as soon as it can no longer be changed.
 */
@ApplicationScoped
public class Drafts {

    public static final Duration KEPT = Duration.ofDays(14);

    /** Far more than the limits of all fields together; what is longer is not a report. */
    private static final int MOST_CHARACTERS = 100_000;

    /** The key with which a page is not kept because another tab has kept it. */
    public static final String ELSEWHERE = "filing.elsewhere";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    /** The draft under this hash of a token, or empty when there is none or its time has passed. */
    public Optional<Draft> find(byte[] tokenHash) {
        List<?> rows = entities.createNativeQuery(
                        "select sealed, updated_at, complaint_id from filing_draft where token_hash = ? and updated_at > ?")
                .setParameter(1, tokenHash)
                .setParameter(2, InstantConverter.toColumn(clock.now().minus(KEPT)))
                .getResultList();
        return rows.stream().findFirst().map(row -> draft((Object[]) row));
    }

    /**
     * Keeps what was typed on one page. Of somebody who chose to be anonymous no name or contact is kept.
     *
     * @param page the name of the page
     * @param fields which fields the page has
     * @throws Refusal.Invalid when it is longer than any report
     * @throws Refusal.NotNow when another tab has kept something else on this page since it was shown here; nothing is kept then
     */
    @Transactional
    public Draft keep(
            byte[] tokenHash, String page, Predicate<String> fields, Map<String, List<String>> typed, Tab tab) {
        var stored = locked(tokenHash).orElse(Draft.NEW);
        var draft = stored.with(fields, typed);
        if (tab.overtaken(stored, page) && !draft.equals(stored)) throw new Refusal.NotNow(ELSEWHERE);
        if (!tab.own().isEmpty())
            draft = draft.with(Tab.field(page)::equals, Map.of(Tab.field(page), List.of(tab.own())));
        if (draft.value("identityMode").equals("ANONYMOUS"))
            draft = draft.with(name -> name.startsWith("complainant."), Map.of());
        var json = draft.toJson();
        if (json.length() > MOST_CHARACTERS) throw new Refusal.Invalid("narrative", "filing.narrative.tooLong", 5000);
        var now = clock.now();
        entities.createNativeQuery("""
                        insert into filing_draft (token_hash, sealed, created_at, updated_at) values (?1, ?2, ?3, ?3)
                        on duplicate key update sealed = ?2, updated_at = ?3
                        """)
                .setParameter(1, tokenHash)
                .setParameter(2, keys.seal(json))
                .setParameter(3, InstantConverter.toColumn(now))
                .executeUpdate();
        return new Draft(draft.values(), now, draft.complaintId());
    }

    /** Two tabs keep one after the other. */
    private Optional<Draft> locked(byte[] tokenHash) {
        entities.createNativeQuery("select 1 from filing_draft where token_hash = ? for update")
                .setParameter(1, tokenHash)
                .getResultList();
        return find(tokenHash);
    }

    /** Remembers what was filed from the draft, so that it can still be changed for a while. */
    @Transactional
    public void filed(byte[] tokenHash, long complaintId) {
        entities.createNativeQuery("update filing_draft set complaint_id = ? where token_hash = ?")
                .setParameter(1, complaintId)
                .setParameter(2, tokenHash)
                .executeUpdate();
    }

    @Transactional
    public void discard(byte[] tokenHash) {
        entities.createNativeQuery("delete from filing_draft where token_hash = ?")
                .setParameter(1, tokenHash)
                .executeUpdate();
    }

    /** Deletes what nobody needs any more: old drafts, and filed ones that can no longer be changed. For the timetable. */
    @Transactional
    public int sweep() {
        var now = clock.now();
        return entities.createNativeQuery("""
                        delete from filing_draft where updated_at < ?1
                        or (complaint_id is not null and updated_at < ?2)
                        """)
                .setParameter(1, InstantConverter.toColumn(now.minus(KEPT)))
                .setParameter(2, InstantConverter.toColumn(now.minus(Amendment.WINDOW.multipliedBy(2))))
                .executeUpdate();
    }

    private Draft draft(Object[] row) {
        var complaint = row[2] == null ? null : Long.valueOf(((Number) row[2]).longValue());
        return new Draft(Draft.read(keys.open((byte[]) row[0])), instantOf(row[1]), complaint);
    }

    private static Instant instantOf(Object column) {
        if (column instanceof Timestamp timestamp)
            return timestamp.toLocalDateTime().toInstant(ZoneOffset.UTC);
        return ((LocalDateTime) column).toInstant(ZoneOffset.UTC);
    }
}
