package org.huiyin.complaint.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Mergers;

/** Replies, their answers, and the complainant's evaluation. */
@ApplicationScoped
public class Replies {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Mergers mergers;

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
                        "select a from ReplyAnswer a where a.replyId = :reply order by a.id", ReplyAnswer.class)
                .setParameter("reply", reply.id())
                .getResultList();
    }

    /** How the reply that the complainant may read now was rated by this complainant. */
    public Optional<Evaluation> evaluation(long complaintId) {
        return approved(complaintId).flatMap(reply -> evaluation(complaintId, reply));
    }

    /** How this complainant rated the reply, whether it answers the complaint itself or the one that it was merged into. */
    Optional<Evaluation> evaluation(long complaintId, Reply reply) {
        return evaluations(reply).stream()
                .filter(evaluation -> evaluation.complaintId() == complaintId)
                .findFirst();
    }

    private List<Evaluation> evaluations(Reply reply) {
        return entities.createQuery(
                        "select e from Evaluation e where e.replyOf = :complaint and e.round = :round order by e.id",
                        Evaluation.class)
                .setParameter("complaint", reply.complaintId())
                .setParameter("round", reply.round())
                .getResultList();
    }

    /** The ratings of the reply that may be read now, by everybody whom it answers. */
    public List<Evaluation> ratings(long masterId) {
        var answered = new ArrayList<>(List.of(masterId));
        mergers.into(masterId).forEach(merger -> answered.add(merger.complaintId()));
        return approved(masterId).map(this::evaluations).orElse(List.of()).stream()
                .filter(evaluation -> answered.contains(evaluation.complaintId()))
                .toList();
    }

    /** Whether everybody whom the reply answers has rated it. */
    boolean ratedByAll(long masterId) {
        var exOfficio = entities.find(Complaint.class, masterId).channel().exOfficio();
        var raters = mergers.into(masterId).size() + (exOfficio ? 0 : 1);
        return ratings(masterId).size() >= raters;
    }

    /** What was decided last on handling the case once more, if anything was. */
    public Optional<Rehandling> rehandling(long complaintId) {
        return rehandlings(complaintId).reduce((earlier, later) -> later);
    }

    /** Whether the case was handled once more, whatever was decided on its second reply. */
    public boolean rehandled(long complaintId) {
        return rehandlings(complaintId).anyMatch(Rehandling::ordered);
    }

    private Stream<Rehandling> rehandlings(long complaintId) {
        return entities.createQuery(
                        "select r from Rehandling r where r.complaintId = :complaint order by r.id", Rehandling.class)
                .setParameter("complaint", complaintId)
                .getResultStream();
    }
}
