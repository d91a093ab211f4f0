package org.huiyin.complaint.exofficio;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
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
 * The complaint itself stays withdrawn, and its complainant hears no more of it.
 */
@ApplicationScoped
public class Continuation {

    /** Before merged complaints are let go: as long as others follow it, or it follows another one, the matter goes on anyway. */
    private static final int BEFORE_LETTING_GO = 50;

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
        var complaint = event.complaint();
        if (complaint.channel().exOfficio() || joint(complaint)) return;
        clues.ground(complaint).ifPresent(ground -> opening.open(complaint, ground, Actor.SYSTEM, "", clock.now()));
    }

    private boolean joint(Complaint complaint) {
        return mergers.followed(complaint.id()) || mergers.of(complaint.id()).isPresent();
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
        return opening.open(complaint, Clue.Ground.DECIDED, actor, reason.strip(), now);
    }
}
