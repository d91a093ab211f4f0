package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.platform.InstantConverter;

/** Accepted complaints of the same category against the same unit in one period. */
@ApplicationScoped
public class SimilarGroups {

    /** A page shows the newest of them. */
    private static final int MOST = 20;

    private static final Set<ComplaintStatus> GONE =
            EnumSet.of(ComplaintStatus.MERGED, ComplaintStatus.WITHDRAWN, ComplaintStatus.TRANSFERRED_OUT);

    @PersistenceContext
    EntityManager entities;

    /** What similar complaints have in common. */
    record Key(long organId, String category, LocalDate beginning) {}

    /**
     * Puts the complaint into its group and holds that until the transaction ends: whoever accepts the next one waits, sees this one, and
     * so the last of those that were accepted at the same moment sees all.
     *
     * @return the group
     */
    long join(Key key, Complaint complaint) {
        entities.createNativeQuery("""
                        insert into similar_group (organ_id, category, begins_on) values (?1, ?2, ?3)
                        on duplicate key update category = category
                        """)
                .setParameter(1, key.organId())
                .setParameter(2, key.category())
                .setParameter(3, key.beginning())
                .executeUpdate();
        var group = ((Number) entities.createNativeQuery("""
                        select id from similar_group
                        where organ_id = ?1 and category = ?2 and begins_on = ?3 for update
                        """)
                        .setParameter(1, key.organId())
                        .setParameter(2, key.category())
                        .setParameter(3, key.beginning())
                        .getSingleResult())
                .longValue();
        entities.createNativeQuery("insert ignore into similar_case (group_id, complaint_id) values (?1, ?2)")
                .setParameter(1, group)
                .setParameter(2, complaint.id())
                .executeUpdate();
        return group;
    }

    /** How many of the group count: what was merged counts as the one that it follows, what was taken back or sent on no more. */
    long size(long group) {
        // What others have committed while this waited is read, too; a plain look would be as old as the transaction.
        List<?> ids = entities.createNativeQuery("select complaint_id from similar_case where group_id = ?1 for update")
                .setParameter(1, group)
                .getResultList();
        var members = ids.stream().map(id -> ((Number) id).longValue()).toList();
        return entities.createQuery(
                        "select count(c) from Complaint c where c.id in :members and c.status not in :gone", Long.class)
                .setParameter("members", members)
                .setParameter("gone", GONE)
                .getSingleResult();
    }

    /** @return whether it was not listed before */
    boolean list(long group, Instant now) {
        return entities.createNativeQuery("update similar_group set listed_at = ?2 where id = ?1 and listed_at is null")
                        .setParameter(1, group)
                        .setParameter(2, InstantConverter.toColumn(now))
                        .executeUpdate()
                == 1;
    }

    /**
     * The others of the listed groups that a complaint belongs to, newest first; whoever shows them asks whether they may be seen. Not
     * what was withdrawn: beside a case that goes on ex officio it would lead back to whoever told it.
     */
    public List<Long> others(long complaintId) {
        List<?> ids = entities.createNativeQuery("""
                        select distinct o.complaint_id from similar_case x
                        join similar_group g on g.id = x.group_id and g.listed_at is not null
                        join similar_case o on o.group_id = x.group_id and o.complaint_id <> x.complaint_id
                        join complaint c on c.id = o.complaint_id and c.status <> 'WITHDRAWN'
                        where x.complaint_id = ?1 order by o.complaint_id desc limit %d
                        """.formatted(MOST))
                .setParameter(1, complaintId)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
