package org.huiyin.complaint.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Mergers;
import org.huiyin.complaint.intake.Amendment;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Refusal;

/** Says which case another one can follow. */
@ApplicationScoped
class Masters {

    /** What comes later is not looked into any more before the reply, and has to be answered on its own. */
    static final Set<ComplaintStatus> OPEN = EnumSet.of(
            ComplaintStatus.SUBMITTED, ComplaintStatus.ACCEPTED, ComplaintStatus.ASSIGNED, ComplaintStatus.HANDLING);

    @Inject
    Complaints complaints;

    @Inject
    Mergers mergers;

    @Inject
    Statements statements;

    @Inject
    Amendment amendment;

    @Inject
    Clocks clocks;

    /** Locks them in the order of {@link Complaints#locked}: two people who merge them both ways at once do not wait for each other. */
    Complaint locked(Actor actor, String number, String masterNumber) {
        var complaint = complaints.visible(actor, number);
        if (!complaint.allows(Act.MERGING)) throw complaint.status().refuses(Act.MERGING);
        var master = complaints
                .seen(actor, masterNumber.strip())
                .orElseThrow(() -> new Refusal.Invalid("master", "merging.master.unknown"));
        if (complaint.id() == master.id()) throw new Refusal.Invalid("master", "merging.master.itself");
        Stream.of(complaint, master)
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .forEach(complaints::locked);
        // Once more: while this waited for the lock, somebody may have changed whom it is about.
        return complaints.visible(actor, master.number());
    }

    /** @throws Refusal.NotNow with the reason */
    void mustTake(Actor actor, Complaint master, Complaint complaint) {
        if (!complaints.actsFor(actor, master, Act.MERGING))
            throw new Refusal.NotYours("complaint.notYours", Act.MERGING.name());
        // What goes on ex officio goes on whatever becomes of a complaint about it, so it follows none.
        if (complaint.channel().exOfficio()) throw new Refusal.NotNow("merging.exOfficio");
        if (mergers.followed(complaint.id())) throw new Refusal.NotNow("merging.followed");
        if (!OPEN.contains(master.status())) throw new Refusal.NotNow("merging.master.notOpen");
        // What it is about may still change.
        if (amendment.open(master)) throw new Refusal.NotNow("merging.master.amendable");
        if (pending(complaint) || pending(master)) throw new Refusal.NotNow("nonAcceptance.pending");
        // Else an acceptance would be taken back.
        if (complaint.status() == ComplaintStatus.ACCEPTED && master.status() == ComplaintStatus.SUBMITTED)
            throw new Refusal.NotNow("merging.master.notAccepted");
        // A clock that stands still for one of them would hold up the other.
        if (!clocks.counts(master.id(), master.status() == ComplaintStatus.SUBMITTED ? ClockCode.C1 : ClockCode.C3))
            throw new Refusal.NotNow("merging.master.still");
    }

    private boolean pending(Complaint complaint) {
        return statements.openProposal(complaint.id()).isPresent();
    }
}
