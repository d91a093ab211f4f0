package org.huiyin.complaint.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Replies, their answers, and the complainant's evaluation. */
@ApplicationScoped
public class Replies {

    @PersistenceContext
    EntityManager entities;

    /** All replies to a complaint in the order in which they were submitted, returned ones included. */
    public List<Reply> of(long complaintId) {
        return entities.createQuery(
                        "select r from Reply r where r.complaintId = :complaint order by r.round", Reply.class)
                .setParameter("complaint", complaintId)
                .getResultList();
    }

    public Optional<Reply> latest(long complaintId) {
        var all = of(complaintId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The reply that the complainant may read. */
    public Optional<Reply> approved(long complaintId) {
        return of(complaintId).stream().filter(Reply::approved).reduce((earlier, later) -> later);
    }

    public List<ReplyAnswer> answers(Reply reply) {
        return entities.createQuery(
                        "select a from ReplyAnswer a where a.replyId = :reply order by a.request.position",
                        ReplyAnswer.class)
                .setParameter("reply", reply.id())
                .getResultList();
    }

    /** How the reply that the complainant may read now was rated. */
    public Optional<Evaluation> evaluation(long complaintId) {
        return approved(complaintId).flatMap(reply -> evaluation(complaintId, reply.round()));
    }

    Optional<Evaluation> evaluation(long complaintId, int round) {
        return entities.createQuery(
                        "select e from Evaluation e where e.complaintId = :complaint and e.round = :round",
                        Evaluation.class)
                .setParameter("complaint", complaintId)
                .setParameter("round", round)
                .getResultStream()
                .findFirst();
    }

    /** What was decided last on handling the case once more, if anything was. */
    public Optional<Rehandling> rehandling(long complaintId) {
        return rehandlings(complaintId).stream().reduce((earlier, later) -> later);
    }

    /** Whether this person handled the case before it had to be handled by somebody else. */
    public boolean bars(long complaintId, long account) {
        return rehandlings(complaintId).stream().anyMatch(once -> once.bars(account));
    }

    private List<Rehandling> rehandlings(long complaintId) {
        return entities.createQuery(
                        "select r from Rehandling r where r.complaintId = :complaint order by r.id", Rehandling.class)
                .setParameter("complaint", complaintId)
                .getResultList();
    }
}
