package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.time.DecisionClock;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;

/** The urges, supervision orders and listings of cases. */
@ApplicationScoped
public class Escalations {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clocks clocks;

    @Inject
    DecisionClock decision;

    /** In the order in which they were written. */
    public List<Urge> urges(long complaintId) {
        return entities.createQuery("select u from Urge u where u.complaintId = :complaint order by u.id", Urge.class)
                .setParameter("complaint", complaintId)
                .getResultList();
    }

    /** In the order in which they were given. */
    public List<SupervisionOrder> orders(long complaintId) {
        return entities.createQuery(
                        "select o from SupervisionOrder o where o.complaintId = :complaint order by o.id",
                        SupervisionOrder.class)
                .setParameter("complaint", complaintId)
                .getResultList();
    }

    /** The same without those about the decision on a recusal; for the complainant. */
    public List<SupervisionOrder> ordersFor(long complaintId) {
        return orders(complaintId).stream().filter(order -> !order.inside()).toList();
    }

    /** The rounds of C12 in this case that are about the decision on a recusal; whoever complained does not know of them. */
    public Set<Integer> insideRounds(long complaintId) {
        return orders(complaintId).stream()
                .filter(SupervisionOrder::inside)
                .map(SupervisionOrder::answerRound)
                .collect(Collectors.toSet());
    }

    /** Whether the clock tells of the decision on a recusal. */
    boolean inside(Deadline deadline) {
        return deadline.clock() == ClockCode.RECUSAL
                || deadline.clock() == ClockCode.C12
                        && insideRounds(deadline.complaintId()).contains(deadline.round());
    }

    /**
     * The orders that still wait for an answer by this addressee; {@code unitId} tells cooperating units apart, and the body that
     * decides from the one that supervises. What a case ended with waits no more.
     */
    public List<SupervisionOrder> open(Complaint complaint, Addressee addressee, long unitId) {
        var waiting = orders(complaint.id()).stream()
                .filter(order -> order.open() && order.addressee() == addressee)
                .filter(order -> order.unitId()
                        .map(id -> id == unitId)
                        .orElse(addressee != Addressee.BODY || complaint.supervisionUnitId() == unitId))
                .toList();
        if (waiting.isEmpty()) return waiting;
        var running = clocks.of(complaint.id()).stream()
                .filter(deadline -> deadline.clock() == ClockCode.C12 && deadline.running())
                .map(Deadline::round)
                .toList();
        return waiting.stream()
                .filter(order -> running.contains(order.answerRound()))
                .toList();
    }

    /** In the order in which they were entered. */
    public List<ListedSupervision> listings(long complaintId) {
        return entities.createQuery(
                        "select l from ListedSupervision l where l.complaintId = :complaint order by l.id",
                        ListedSupervision.class)
                .setParameter("complaint", complaintId)
                .getResultList();
    }

    /** How the complainant of this complaint urged, here or in the case that it follows, in the order in which they did. */
    List<Urge> urgesBy(long complaintId) {
        return entities.createQuery("select u from Urge u where u.askerId = :complaint order by u.id", Urge.class)
                .setParameter("complaint", complaintId)
                .getResultList();
    }

    /**
     * What a complainant may know of: how the portal urged, and how they urged themselves, wherever their complaint is handled. Not how
     * others did, nor what only concerns the offices, such as a unit that waits for a decision on what it has asked for.
     */
    public List<Urge> urgesFor(long complaintId) {
        var byPortal = urges(complaintId).stream()
                .filter(urge -> urge.kind() == UrgeKind.CLOCK)
                .filter(urge -> urge.clock().filter(ClockCode.RECUSAL::equals).isEmpty())
                .toList();
        var explained = insideRounds(complaintId);
        var decisions = byPortal.stream().anyMatch(urge -> urge.clock().equals(Optional.of(ClockCode.C6)));
        var asked = decisions ? decision.rounds(complaintId) : Set.<Integer>of();
        return Stream.concat(
                        byPortal.stream()
                                .filter(urge -> asked.stream().noneMatch(round -> urge.isAbout(ClockCode.C6, round)))
                                .filter(urge ->
                                        explained.stream().noneMatch(round -> urge.isAbout(ClockCode.C12, round))),
                        urgesBy(complaintId).stream())
                .toList();
    }

    /** The same without what would tell of other complaints, or that an officer asked to be recused; for the complainant. */
    public List<ListedSupervision> listingsFor(long complaintId) {
        var explained = insideRounds(complaintId);
        return listings(complaintId).stream()
                .filter(entry -> explained.stream().noneMatch(round -> entry.isAbout(ClockCode.C12, round)))
                .filter(entry -> entry.cause() != ListedSupervision.Cause.SIMILAR)
                .filter(entry -> entry.clock().filter(ClockCode.RECUSAL::equals).isEmpty())
                .toList();
    }

    Optional<Urge> lastOfComplainant(long complaintId) {
        return urgesBy(complaintId).stream().reduce((earlier, later) -> later);
    }
}
