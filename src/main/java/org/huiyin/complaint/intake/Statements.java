package org.huiyin.complaint.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Mergers;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.Unit;

/** What belongs to the complainant's statement: respondents, requests, supplements, and a proposal not to accept it. */
@ApplicationScoped
public class Statements {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Mergers mergers;

    /**
     * What ends or holds up a complaint for its own complainant's sake would end or hold up others (rules D3, 10).
     *
     * @throws Refusal.NotNow while others were merged into it
     */
    void mustNotBeFollowed(Complaint complaint) {
        if (mergers.followed(complaint.id())) throw new Refusal.NotNow("merging.followers");
    }

    public List<Respondent> respondents(long complaintId) {
        return entities.createQuery(
                        "select r from Respondent r where r.complaintId = :complaint order by r.id", Respondent.class)
                .setParameter("complaint", complaintId)
                .getResultList();
    }

    /** Those whom the complainant of this case named, without those of the complaints that were merged into it. */
    public List<Respondent> accused(long complaintId) {
        return respondents(complaintId).stream().filter(Respondent::own).toList();
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

    /** What is to be answered: the requests of this complaint, and after them those of the ones that were merged into it. */
    public List<RequestItem> allRequests(long complaintId) {
        var all = new ArrayList<>(requests(complaintId));
        mergers.into(complaintId).forEach(merger -> all.addAll(requests(merger.complaintId())));
        return all;
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

    /** Whether this person proposed or approved that the complaint is declined, as it was. */
    public boolean declined(long complaintId, long account) {
        return nonAcceptance(complaintId)
                .filter(proposal -> proposal.approved() && proposal.involves(account))
                .isPresent();
    }

    /**
     * After an objection was upheld, other people examine the complaint (rules D3, 8).
     *
     * @throws Refusal.NotYours when this person had a part in declining it
     */
    public void mustNotHaveDeclined(Complaint complaint, Actor actor) {
        if (declined(complaint.id(), actor.account())) throw new Refusal.NotYours("objection.involved");
    }

    /** Whether the level above has set aside that it was declined. */
    public boolean setAside(long complaintId) {
        return nonAcceptance(complaintId)
                .filter(NonAcceptanceProposal::wasSetAside)
                .isPresent();
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
