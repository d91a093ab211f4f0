package org.huiyin.complaint.returning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Visibility;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;

/** All requests to give a case back, and what they mean for whoever leads it next. */
@ApplicationScoped
public class Returns {

    /** How often a case may go back before somebody above says whose it is (rules D3, 13). */
    static final int MOST = 2;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Units units;

    /** The request that waits for its decision. */
    public Optional<ReturnRequest> open(long complaintId) {
        return entities.createQuery(
                        "select r from ReturnRequest r where r.complaintId = :complaint and r.outcome is null",
                        ReturnRequest.class)
                .setParameter("complaint", complaintId)
                .getResultStream()
                .findFirst();
    }

    /** Which of the case's clocks C6 are, or were, those of decisions on giving it back. */
    public List<Integer> clockRounds(long complaintId) {
        return entities.createQuery(
                        "select r.clockRound from ReturnRequest r where r.complaintId = :complaint", Integer.class)
                .setParameter("complaint", complaintId)
                .getResultList();
    }

    /** How often the case has gone back. */
    public int agreed(long complaintId) {
        return returners(complaintId).size();
    }

    /** The units that have given the case back; it is not theirs again unless they are designated. */
    public List<Unit> returnedBy(long complaintId) {
        return returners(complaintId).stream().distinct().map(units::byId).toList();
    }

    private List<Long> returners(long complaintId) {
        return entities.createQuery("""
                        select r.unitId from ReturnRequest r
                        where r.complaintId = :complaint and r.outcome = :agreed order by r.id
                        """, Long.class)
                .setParameter("complaint", complaintId)
                .setParameter("agreed", ReturnRequest.Outcome.AGREED)
                .getResultList();
    }

    /** The unit, or the organ that it belongs to, has given the case back. */
    public static boolean isAmong(Unit unit, List<Unit> returners) {
        return returners.stream()
                .anyMatch(one -> one.organ().id() == unit.organ().id());
    }

    /** Whether the unit that leads the case could ask on this day to give it back. */
    public boolean canAsk(Complaint complaint, LocalDate today) {
        return hindrance(complaint, today).isEmpty();
    }

    /**
     * @throws Refusal.NotNow with what stands in the way
     */
    void mustBePossible(Complaint complaint, LocalDate today) {
        hindrance(complaint, today).ifPresent(no -> {
            throw no;
        });
    }

    private Optional<Refusal.NotNow> hindrance(Complaint complaint, LocalDate today) {
        if (open(complaint.id()).isPresent()) return Optional.of(new Refusal.NotNow("return.pending"));
        // The unit has asked for something else, for more time or the ledger, and nobody has decided yet.
        var role = complaint.waitsRole();
        if (role == Role.DISPATCHER || role == Role.SUPERVISOR_LEAD)
            return Optional.of(new Refusal.NotNow("time.waiting"));
        var term = term(complaint.id());
        var until = term.map(LeadTerm::returnUntil).orElse(null);
        if (until == null) return Optional.of(new Refusal.NotNow("return.kept"));
        if (refusedSince(complaint, term.get())) return Optional.of(new Refusal.NotNow("return.binding"));
        // 信访工作条例 art. 23: whoever holds the matter not to be theirs objects within five working days.
        return today.isAfter(until) ? Optional.of(new Refusal.NotNow("return.late", until)) : Optional.empty();
    }

    private boolean refusedSince(Complaint complaint, LeadTerm term) {
        return !entities.createQuery("""
                        select r.id from ReturnRequest r
                        where r.complaintId = :complaint and r.outcome = :refused and r.askedAt >= :since
                        """, Long.class)
                .setParameter("complaint", complaint.id())
                .setParameter("refused", ReturnRequest.Outcome.REFUSED)
                .setParameter("since", term.since())
                .getResultList()
                .isEmpty();
    }

    /**
     * What this person's unit has asked to give back, newest first, and whether it still holds the case. Not told is what has turned
     * out to be about the unit or the person.
     */
    public List<Own> askedBy(Actor viewer, int limit) {
        var query = entities.createNativeQuery("""
                select r.id, c.number, case when c.lead_unit_id = r.unit_id then 1 else 0 end, c.closed_at
                from return_request r join complaint c on c.id = r.complaint_id
                where r.unit_id = #viewerUnit and\s""" + Visibility.UNINVOLVED + " order by r.id desc");
        List<?> rows =
                Visibility.bindUninvolved(query, viewer).setMaxResults(limit).getResultList();
        return rows.stream().map(row -> own((Object[]) row)).toList();
    }

    private Own own(Object[] column) {
        var request = entities.find(ReturnRequest.class, ((Number) column[0]).longValue());
        return new Own(request, (String) column[1], ((Number) column[2]).intValue() == 1, column[3] != null);
    }

    /** A request of the viewer's own unit: about which case, whether the unit leads it still, whether it has ended. */
    public record Own(ReturnRequest request, String number, boolean leads, boolean ended) {}

    /** The term of the unit that leads the case now. */
    public Optional<LeadTerm> term(long complaintId) {
        return entities.createQuery(
                        "select t from LeadTerm t where t.complaintId = :complaint and t.endedAt is null",
                        LeadTerm.class)
                .setParameter("complaint", complaintId)
                .getResultStream()
                .findFirst();
    }

    static long leadOf(Complaint complaint) {
        return Objects.requireNonNull(complaint.leadUnitId().orElse(null));
    }
}
