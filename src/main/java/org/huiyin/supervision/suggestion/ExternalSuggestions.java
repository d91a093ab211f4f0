package org.huiyin.supervision.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.complaint.Complaint;
import org.huiyin.platform.Refusal;

/** All suggestions from outside. Those who supervise in the body that received one see it, nobody else. */
@ApplicationScoped
public class ExternalSuggestions {

    private static final Set<Role> SUPERVISING =
            Set.of(Role.INTAKE, Role.DISPATCHER, Role.REVIEWER, Role.SUPERVISOR_LEAD);

    @PersistenceContext
    EntityManager entities;

    /** Whether this person's roles have to do with suggestions. */
    public static boolean concern(Actor viewer) {
        return viewer.unitId() != null && SUPERVISING.stream().anyMatch(viewer::has);
    }

    /** @throws Refusal.Unknown when it does not exist or may not be seen, which look the same */
    public ExternalSuggestion visible(Actor viewer, long id) {
        return Optional.ofNullable(entities.find(ExternalSuggestion.class, id))
                .filter(found -> concern(viewer) && found.bodyId() == viewer.unit())
                .orElseThrow(() -> new Refusal.Unknown("suggestion.unknown"));
    }

    ExternalSuggestion locked(Actor viewer, long id) {
        var found = visible(viewer, id);
        entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** Newest first, from before the given one; 0 for the first page. */
    public List<ExternalSuggestion> before(Actor viewer, long id, int limit) {
        if (!concern(viewer)) return List.of();
        return entities.createQuery("""
                        select s from ExternalSuggestion s where s.bodyId = :body and s.id < :before order by s.id desc
                        """, ExternalSuggestion.class)
                .setParameter("body", viewer.unit())
                .setParameter("before", id > 0 ? id : Long.MAX_VALUE)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Whether this person may put right what was registered: whoever registered it, and the head of the body. */
    public boolean correctable(Actor viewer, ExternalSuggestion suggestion) {
        return concern(viewer)
                && suggestion.bodyId() == viewer.unit()
                && (suggestion.registeredBy() == viewer.account() || viewer.has(Role.SUPERVISOR_LEAD));
    }

    void unlink(ExternalSuggestion suggestion, Complaint complaint) {
        entities.createNativeQuery(
                        "delete from external_suggestion_complaint where suggestion_id = ?1 and complaint_id = ?2")
                .setParameter(1, suggestion.id())
                .setParameter(2, complaint.id())
                .executeUpdate();
    }

    boolean registered(long bodyId, String fromOrg, String docNo) {
        return !entities.createQuery("""
                        select s.id from ExternalSuggestion s
                        where s.bodyId = :body and s.fromOrg = :from and s.docNo = :number
                        """, Long.class)
                .setParameter("body", bodyId)
                .setParameter("from", fromOrg)
                .setParameter("number", docNo)
                .getResultList()
                .isEmpty();
    }

    void link(ExternalSuggestion suggestion, Complaint complaint) {
        entities.createNativeQuery(
                        "insert ignore into external_suggestion_complaint (suggestion_id, complaint_id) values (?1, ?2)")
                .setParameter(1, suggestion.id())
                .setParameter(2, complaint.id())
                .executeUpdate();
    }

    /** The ids of the complaints that it has to do with; whoever shows them asks whether they may be seen. */
    public List<Long> complaints(long suggestionId) {
        List<?> ids =
                entities.createNativeQuery("""
                        select complaint_id from external_suggestion_complaint where suggestion_id = ?1 order by complaint_id
                        """).setParameter(1, suggestionId).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
