package org.huiyin.complaint.exofficio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.handling.Replies;
import org.huiyin.complaint.handling.Reply;

/** What goes on ex officio, and what would. */
@ApplicationScoped
public class Clues {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Replies replies;

    /** The case in which a withdrawn complaint goes on, if it does. */
    public Optional<Clue> of(long withdrawnId) {
        return entities.createQuery("select c from Clue c where c.withdrawnId = :withdrawn", Clue.class)
                .setParameter("withdrawn", withdrawnId)
                .getResultStream()
                .findFirst();
    }

    /** Why it goes on when it is withdrawn, without anybody deciding that; empty when it ends. */
    Optional<Clue.Ground> ground(Complaint complaint) {
        if (complaint.matter().clue()) return Optional.of(Clue.Ground.CATEGORY);
        return found(complaint).map(reply -> Clue.Ground.FOUND);
    }

    /** The reply that found a problem, whether it lay before the review or was sent back to be mended. */
    Optional<Reply> found(Complaint complaint) {
        return replies.latest(complaint.id()).filter(reply -> reply.finding().needsRectification());
    }
}
