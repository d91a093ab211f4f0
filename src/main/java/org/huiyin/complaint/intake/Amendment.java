package org.huiyin.complaint.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Turns;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.routing.Routing;

/**
 * Changes a complaint within ten minutes of filing (rules D3, 2; 互联网网站适老化通用设计规范: a submission that binds can be
 * changed or taken back). The clock is not moved; identity stays as it was filed.
 */
@ApplicationScoped
public class Amendment {

    /** How long a complainant may change or take back what was sent. */
    public static final Duration WINDOW = Duration.ofMinutes(10);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    FilingRules rules;

    @Inject
    Accusations accusations;

    @Inject
    Routing routing;

    @Inject
    Statements statements;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ComplaintEvent> events;

    @Inject
    Clock clock;

    public boolean open(Complaint complaint) {
        return complaint.allows(Act.AMENDMENT)
                && clock.now().isBefore(complaint.filedAt().plus(WINDOW));
    }

    /**
     * @throws Refusal.NotNow when the ten minutes have passed
     */
    @Transactional
    public Complaint amend(long complaintId, FileComplaint command) {
        rules.check(command);
        var now = clock.now();
        var complaint = complaints.forComplainant(complaintId, Act.AMENDMENT);
        if (!open(complaint)) throw new Refusal.NotNow("filing.amendment.late");
        complaint.rewrite(command.matter());
        clearStatement(complaintId);
        storeStatement(complaint, command);
        statements.openProposal(complaintId).ifPresent(proposal -> proposal.lapse(now));
        complaint.follow(Act.AMENDMENT, now);
        turns.passTo(complaint, Role.INTAKE);
        trail.record(complaint, Actor.COMPLAINANT, Act.AMENDMENT, "complaint.amended", Map.of(), now);
        events.fire(new ComplaintEvent.Amended(complaint));
        return complaint;
    }

    private void clearStatement(long complaintId) {
        for (var table : List.of("respondent", "request_item")) {
            entities.createNativeQuery("delete from " + table + " where complaint_id = ?")
                    .setParameter(1, complaintId)
                    .executeUpdate();
        }
        entities.createNativeQuery("delete from complaint_unit where complaint_id = ?")
                .setParameter(1, complaintId)
                .executeUpdate();
    }

    private void storeStatement(Complaint complaint, FileComplaint command) {
        var accused = accusations.resolve(command.respondents(), command.regionCode());
        accused.forEach(one -> entities.persist(one.respondent(complaint.id())));
        var position = 1;
        for (var text : command.requests()) {
            entities.persist(new RequestItem(complaint.id(), position++, text.strip()));
        }
        var organs = accused.stream()
                .map(Accusations.Resolved::organ)
                .filter(Objects::nonNull)
                .toList();
        var body = routing.supervisionBodyFor(complaint.regionCode(), organs);
        complaint.supervisedBy(body);
        complaints.hold(complaint.id(), body.id(), Capacity.SUPERVISION);
    }
}
