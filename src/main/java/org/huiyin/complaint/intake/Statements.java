package org.huiyin.complaint.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.unit.Unit;

/** What belongs to the complainant's statement: respondents, requests, supplements, and a proposal not to accept it. */
@ApplicationScoped
public class Statements {

    @PersistenceContext
    EntityManager entities;

    public List<Respondent> respondents(long complaintId) {
        return entities.createQuery(
                        "select r from Respondent r where r.complaintId = :complaint order by r.id", Respondent.class)
                .setParameter("complaint", complaintId)
                .getResultList();
    }

    /** The organs that are recused from this complaint. */
    public List<Unit> respondentOrgans(long complaintId) {
        return respondents(complaintId).stream()
                .map(Respondent::organ)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    public List<RequestItem> requests(long complaintId) {
        return entities.createQuery(
                        "select r from RequestItem r where r.complaintId = :complaint order by r.position",
                        RequestItem.class)
                .setParameter("complaint", complaintId)
                .getResultList();
    }

    public List<Supplement> supplements(long complaintId) {
        return entities.createQuery(
                        "select s from Supplement s where s.complaintId = :complaint order by s.id", Supplement.class)
                .setParameter("complaint", complaintId)
                .getResultList();
    }

    /** Where it has gone, if it has left the portal. */
    public Optional<Transfer> transfer(long complaintId) {
        return Optional.ofNullable(entities.find(Transfer.class, complaintId));
    }

    /** The proposal not to accept that waits for its decision. */
    public Optional<NonAcceptanceProposal> openProposal(long complaintId) {
        return nonAcceptance(complaintId).filter(NonAcceptanceProposal::open);
    }

    /** The latest proposal not to accept, decided or not. */
    public Optional<NonAcceptanceProposal> nonAcceptance(long complaintId) {
        return entities.createQuery(
                        "select p from NonAcceptanceProposal p where p.complaintId = :complaint order by p.id desc",
                        NonAcceptanceProposal.class)
                .setParameter("complaint", complaintId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
