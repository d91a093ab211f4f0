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
        return latest(complaintId).filter(Reply::approved);
    }

    public List<ReplyAnswer> answers(Reply reply) {
        return entities.createQuery(
                        "select a from ReplyAnswer a where a.replyId = :reply order by a.request.position",
                        ReplyAnswer.class)
                .setParameter("reply", reply.id())
                .getResultList();
    }

    public Optional<Evaluation> evaluation(long complaintId) {
        return Optional.ofNullable(entities.find(Evaluation.class, complaintId));
    }
}
