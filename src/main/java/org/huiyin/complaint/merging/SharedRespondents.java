package org.huiyin.complaint.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.huiyin.account.Account;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.platform.Refusal;
import org.huiyin.routing.Recusal;
import org.huiyin.unit.Units;

/**
 * Whoever is complained about in a merged complaint is recused from the whole: they stand among the master's respondents, so
 * that routing and visibility need not ask twice.
 */
@ApplicationScoped
class SharedRespondents {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Statements statements;

    @Inject
    Recusal recusal;

    @Inject
    Units units;

    /** @throws Refusal.NotNow when a unit that holds the master, or the person who handles it, would be a respondent */
    void join(Complaint complaint, Complaint master) {
        var accused = statements.respondentOrgans(complaint.id());
        for (var capacity : List.of(Capacity.LEAD, Capacity.COOPERATING)) {
            for (var unit : complaints.holders(master.id(), capacity)) recusal.mustNotApply(units.byId(unit), accused);
        }
        var handler = handler(master);
        copy(complaint, master);
        if (handler.isPresent()
                && complaints.seeing(master, List.of(handler.get())).isEmpty())
            throw new Refusal.NotNow("merging.handler");
    }

    private Optional<Account> handler(Complaint master) {
        return master.handlerId().map(id -> entities.find(Account.class, id));
    }

    /** What two merged complaints say stands there twice, so that it stays when one of them goes. */
    private void copy(Complaint complaint, Complaint master) {
        entities.createNativeQuery("""
                        insert into respondent (complaint_id, unit_id, organ_id, unit_text, officer_name, credential_no,
                            officer_id, from_complaint_id)
                        select ?1, r.unit_id, r.organ_id, r.unit_text, r.officer_name, r.credential_no, r.officer_id, ?2
                        from respondent r where r.complaint_id = ?2 and not exists (
                            select 1 from (select * from respondent where complaint_id = ?1
                                and (from_complaint_id is null or from_complaint_id = ?2)) known
                            where known.unit_id <=> r.unit_id and known.unit_text <=> r.unit_text
                            and known.officer_name <=> r.officer_name and known.officer_id <=> r.officer_id)
                        """)
                .setParameter(1, master.id())
                .setParameter(2, complaint.id())
                .executeUpdate();
    }

    /** The complaint goes its own way again, and with it those whom only it is about. */
    void part(long complaintId, long masterId) {
        entities.createNativeQuery("delete from respondent where complaint_id = ?1 and from_complaint_id = ?2")
                .setParameter(1, masterId)
                .setParameter(2, complaintId)
                .executeUpdate();
    }
}
