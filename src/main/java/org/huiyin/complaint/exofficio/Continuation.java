package org.huiyin.complaint.exofficio;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Mergers;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/**
 * What was serious goes on when its complainant takes it back (撤回后依职权继续; rules D3, 29): by itself where it is about gifts, graft or
 * retaliation, or where a problem had been found; otherwise where the intake or the head of the supervision body decides so.
 * The complaint itself stays withdrawn, its complainant hears no more of it, and whoever handled it has it no more.
 */
@ApplicationScoped
public class Continuation {

    /** Before merged complaints are let go: what stays with the others has to be known. */
    private static final int BEFORE_LETTING_GO = 50;

    /** Whoever handled it is told that it has ended, while it still exists for them. */
    private static final int AFTER_LETTERS = Interceptor.Priority.LIBRARY_AFTER;

    @Inject
    Complaints complaints;

    @Inject
    Clues clues;

    @Inject
    Mergers mergers;

    @Inject
    ClueOpening opening;

    @Inject
    Clock clock;

    void withdrawn(@Observes @Priority(BEFORE_LETTING_GO) ComplaintEvent.Withdrawn event) {
        goOn(event.complaint());
    }

    /** What counts as withdrawn is no less serious; it was merged with nothing. */
    void lapsed(@Observes ComplaintEvent.SupplementLapsed event) {
        goOn(event.complaint());
    }

    void told(@Observes @Priority(AFTER_LETTERS) ComplaintEvent.Withdrawn event) {
        // Beside the nameless case it would tell the units that handled it who complained.
        if (clues.of(event.complaint().id()).isPresent())
            complaints.releaseUnits(event.complaint().id());
    }

    private void goOn(Complaint complaint) {
        var ground = clues.ground(complaint);
        if (ground.isEmpty() || complaint.channel().exOfficio()) return;
        // What was found stays with the complaint that it answers, and nobody else has it.
        if (clues.found(complaint).isEmpty() && carried(complaint)) return;
        opening.open(complaint, ground.get(), Actor.SYSTEM, "", clock.now());
    }

    /**
     * Whether somebody else's complaint about the matter goes on that is no less serious. Another one would not do: what this
     * one told leaves it, and its complainant may withdraw, too.
     */
    private boolean carried(Complaint complaint) {
        var master = mergers.of(complaint.id()).map(merger -> complaints.byId(merger.masterId()));
        if (master.isEmpty())
            return mergers.lockedFollowers(complaint.id()).stream()
                    .anyMatch(follower -> follower.matter().clue());
        // What was answered has been looked into: alone, it could not be taken back any more.
        return master.get().channel().exOfficio()
                || master.get().matter().clue()
                || !master.get().allows(Act.WITHDRAWAL);
    }

    /**
     * @param reason why it is serious, 1 to 1,000 characters; the supervision body reads it, and nobody else
     * @return the case that goes on
     * @throws Refusal.NotNow when it goes on already
     */
    @Transactional
    public Complaint decide(Actor actor, String number, String reason) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.CONTINUATION);
        if (clues.of(complaint.id()).isPresent()) throw new Refusal.NotNow("continuation.once");
        if (reason.isBlank()) throw new Refusal.Invalid("reason", "continuation.reason.missing");
        if (reason.length() > 1000) throw new Refusal.Invalid("reason", "platform.tooLong", 1000);
        complaint.follow(Act.CONTINUATION, now);
        complaints.releaseUnits(complaint.id());
        return opening.open(complaint, Clue.Ground.DECIDED, actor, reason.strip(), now);
    }
}
