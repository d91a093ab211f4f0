package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.account.Account;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Conclusion;
import org.huiyin.complaint.Turns;
import org.huiyin.complaint.handling.Review;
import org.huiyin.complaint.rectification.Problems;
import org.huiyin.complaint.relapse.RelapseSuspicion;
import org.huiyin.complaint.time.Ledger;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/**
 * The head of supervision finds that what the unit reported is false (弄虚作假; rules D6): the case is listed for the body above, and
 * what can be done again is done again. Of a case that is over it is decided whether it is reopened. Measures against anybody are for a
 * person to decide.
 */
@ApplicationScoped
public class FalseReporting {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Claims claims;

    @Inject
    Escalations escalations;

    @Inject
    Addressees addressees;

    @Inject
    LeadPeople lead;

    @Inject
    Review review;

    @Inject
    Problems problems;

    @Inject
    RelapseSuspicion relapse;

    @Inject
    ListedReplies replies;

    @Inject
    Ledger ledger;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Event<EscalationEvent> events;

    @Inject
    Clock clock;

    /**
     * @param what the code of a claim
     * @param proof the reason and what proves it, 1 to 2,000 characters; those who hold the case read it, the complainant does not
     * @throws Refusal.NotNow when nothing was reported, or all of it was found false already
     * @throws Refusal.Invalid when this was not reported, or was found false already
     */
    @Transactional
    public Complaint find(Actor actor, String number, String what, String proof) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.FALSE_REPORTING);
        var claim = named(complaint, what);
        if (proof.isBlank()) throw new Refusal.Invalid("proof", "escalation.false.proof.missing");
        if (proof.length() > 2000) throw new Refusal.Invalid("proof", "platform.tooLong", 2000);
        complaint.follow(Act.FALSE_REPORTING, now);
        record(actor, complaint, claim, proof.strip(), now);
        var named = list(complaint, claim, now);
        redo(actor, complaint, claim, proof.strip(), now);
        tell(complaint, claim, named);
        return complaint;
    }

    private Claim named(Complaint complaint, String what) {
        var open = claims.of(complaint);
        if (open.isEmpty()) throw new Refusal.NotNow("escalation.false.nothing");
        return open.stream()
                .filter(claim -> claim.code().equals(what))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid("what", "escalation.false.what.unknown"));
    }

    private void record(Actor actor, Complaint complaint, Claim claim, String proof, Instant now) {
        var detail = new HashMap<>(Map.of("claim", claim.kind().name(), "note", proof));
        if (claim.item() > 0) detail.put("item", Integer.toString(claim.item()));
        trail.recordInside(complaint, actor, Audience.STAFF, "complaint.falseReporting", detail, now);
    }

    private Optional<Account> list(Complaint complaint, Claim claim, Instant now) {
        var named = addressees.above(complaint);
        entities.persist(ListedSupervision.falsified(
                complaint.id(), claim.occasion(), named.map(Account::id).orElse(null), now));
        replies.toHead(complaint);
        var cause = ListedSupervision.Cause.FALSE;
        trail.recordInside(
                complaint, Actor.SYSTEM, Audience.PARTY, "complaint.listed", Map.of("cause", cause.name()), now);
        events.fire(new EscalationEvent.Listed(complaint, claim.occasion(), List.of(), named));
        return named;
    }

    private void tell(Complaint complaint, Claim claim, Optional<Account> named) {
        var times = (int) escalations.listings(complaint.id()).stream()
                .filter(entry -> entry.cause() == ListedSupervision.Cause.FALSE)
                .count();
        events.fire(new EscalationEvent.Falsified(
                complaint, claim.occasion(), lead.of(complaint), times, named.isPresent()));
    }

    /** A reply that has gone out stands until a recheck or the body above takes it up, or the case is closed with it. */
    private void redo(Actor actor, Complaint complaint, Claim claim, String proof, Instant now) {
        if (complaint.allows(Act.RELAPSE)) relapse.raise(complaint, now);
        if (!redone(complaint, claim)) return;
        if (claim.kind() == Claim.Kind.REPLY) review.sendBack(actor, complaint, proof, now);
        else problems.disprove(complaint, claim.item(), now);
        // Who asked for the ledger waits for its head all the same.
        if (ledger.open(complaint.id()).isPresent() && !Conclusion.disputed(complaint))
            turns.passTo(complaint, Role.SUPERVISOR_LEAD);
    }

    /** Whether finding it false sends it back to the unit. */
    public boolean redone(Complaint complaint, Claim claim) {
        return switch (claim.kind()) {
            case REPLY -> complaint.status() == ComplaintStatus.PENDING_REVIEW;
            case RECTIFICATION -> complaint.status() == ComplaintStatus.RECTIFYING;
            case LEDGER -> false;
        };
    }
}
