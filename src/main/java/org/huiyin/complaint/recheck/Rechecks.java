package org.huiyin.complaint.recheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Conclusion;
import org.huiyin.complaint.Mergers;
import org.huiyin.complaint.handling.Rehandling;
import org.huiyin.complaint.handling.Replies;
import org.huiyin.complaint.handling.Reply;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.routing.Routing;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;

/** The rechecks of a case, and whether, until when and by whom there can be another one. */
@ApplicationScoped
public class Rechecks {

    /** 复查 and 复核: after the second the facts are settled (信访工作条例 arts. 35-36). */
    private static final int MOST = 2;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Mergers mergers;

    @Inject
    Replies replies;

    @Inject
    Statements statements;

    @Inject
    Routing routing;

    @Inject
    Units units;

    @Inject
    Clocks clocks;

    @Inject
    Clock clock;

    /** In the order in which they were asked for. */
    public List<Recheck> of(long complaintId) {
        return entities.createQuery(
                        "select r from Recheck r where r.complaintId = :complaint order by r.round", Recheck.class)
                .setParameter("complaint", complaintId)
                .getResultList();
    }

    public Optional<Recheck> open(long complaintId) {
        return of(complaintId).stream().filter(Recheck::open).findFirst();
    }

    /** What the level above has decided last on the case. */
    public Optional<Recheck> decided(long complaintId) {
        return of(complaintId).stream().filter(one -> !one.open()).reduce((earlier, later) -> later);
    }

    /** What it has decided last on what this complainant asked; the others who complained about the matter do not read it. */
    public Optional<Recheck> answered(Complaint complaint) {
        return of(mergers.master(complaint).id()).stream()
                .filter(one -> !one.open() && one.askerId() == complaint.id())
                .reduce((earlier, later) -> later);
    }

    /** The open recheck, if this person's unit is the one that decides it. */
    public Optional<Recheck> before(Actor actor, Complaint complaint) {
        return open(complaint.id()).filter(one -> one.bodyId() == actor.unit());
    }

    /**
     * The last day on which the complainant can ask, or empty when there is nothing to ask about or nobody to ask, and while somebody
     * decides on a bad rating.
     */
    public Optional<LocalDate> until(Complaint complaint) {
        if (!complaint.allows(Act.RECHECK_REQUEST)) return Optional.empty();
        var master = mergers.master(complaint);
        if (!master.allows(Act.RECHECK_REQUEST) || settled(master) || Conclusion.disputed(master))
            return Optional.empty();
        return said(master)
                .map(day -> clocks.lastDay(ClockCode.C9A, master.regionCode(), day))
                .filter(last -> !clock.today().isAfter(last))
                .filter(last -> next(master).isPresent());
    }

    /** @throws Refusal.NotNow with the reason why it cannot be asked for */
    void mustBeOpen(Complaint complaint) {
        if (settled(complaint)) throw new Refusal.NotNow("recheck.settled");
        Conclusion.mustBeUndisputed(complaint);
        var day = said(complaint).orElseThrow(() -> new Refusal.NotNow("recheck.nothing"));
        if (clock.today().isAfter(clocks.lastDay(ClockCode.C9A, complaint.regionCode(), day)))
            throw new Refusal.NotNow("recheck.late");
    }

    /**
     * The body that would look at it next: of the level above, and not itself complained about. Above the one that looked at it last,
     * or above the one that has taken the case over since and answers for the reply.
     */
    Optional<Unit> next(Complaint complaint) {
        var supervising = units.byId(complaint.supervisionUnitId());
        var highest = decided(complaint.id())
                .map(recheck -> units.byId(recheck.bodyId()))
                .filter(body -> !stands(supervising, body))
                .orElse(supervising);
        return above(complaint, highest);
    }

    private static boolean stands(Unit above, Unit below) {
        return Stream.iterate(below.superior(), Objects::nonNull, Unit::superior)
                .anyMatch(unit -> unit.id() == above.id());
    }

    Optional<Unit> above(Complaint complaint, Unit body) {
        return routing.supervisionBodyAbove(body, statements.respondentOrgans(complaint.id()));
    }

    /** Whether there will be no other recheck after this one. */
    boolean lastRound(Complaint complaint, Recheck recheck) {
        return recheck.round() >= MOST
                || above(complaint, units.byId(recheck.bodyId())).isEmpty();
    }

    private boolean settled(Complaint complaint) {
        var all = of(complaint.id());
        return all.size() >= MOST || all.stream().anyMatch(Recheck::last);
    }

    /**
     * The day on which the complainant was told last what is not accepted: the reply, the recheck of it, or that it stands in spite
     * of a bad rating, which they may well wait for before they ask.
     */
    private Optional<LocalDate> said(Complaint complaint) {
        var reply = replies.approved(complaint.id());
        if (reply.isEmpty()) return Optional.empty();
        var stands = replies.rehandling(complaint.id())
                .filter(one -> !one.ordered() && one.round() == reply.get().round())
                .map(Rehandling::decidedAt);
        var rechecked = decided(complaint.id()).flatMap(Recheck::decidedAt);
        return Stream.of(reply.map(Reply::reviewedAt), stands, rechecked)
                .flatMap(Optional::stream)
                .map(Clock::dayOf)
                .max(Comparator.naturalOrder());
    }
}
