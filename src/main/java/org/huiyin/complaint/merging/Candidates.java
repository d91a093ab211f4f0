package org.huiyin.complaint.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Visibility;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.platform.Clock;
import org.huiyin.unit.Unit;

/**
 * Finds open complaints that may be about the same matter: before the same body, about the same unit, filed within 60 days of each
 * other. What this person may not see is not among them.
 */
@ApplicationScoped
public class Candidates {

    /** So many are compared, the latest ones, and so many of them are shown. */
    private static final int COMPARED = 50;

    private static final int SHOWN = 5;
    private static final Duration NEAR = Duration.ofDays(60);

    private static final String STATUSES =
            Masters.OPEN.stream().map(status -> "'" + status.name() + "'").collect(Collectors.joining(", "));

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Statements statements;

    /** The likeliest first, at most {@value #SHOWN}. */
    public List<Candidate> of(Actor viewer, Complaint complaint) {
        var ids = near(viewer, complaint);
        if (ids.isEmpty()) return List.of();
        complaints.fetch(ids);
        var organs = statements.respondentOrgans(complaint.id());
        return ids.stream()
                .map(complaints::byId)
                .map(other -> candidate(complaint, other, organs))
                .sorted(Comparator.comparing(Candidate::weight).reversed().thenComparing(one -> one.complaint()
                        .id()))
                .limit(SHOWN)
                .toList();
    }

    private List<Long> near(Actor viewer, Complaint complaint) {
        var query = entities.createNativeQuery(
                """
                select distinct c.id from respondent mine
                join respondent other on other.organ_id = mine.organ_id
                join complaint c on c.id = other.complaint_id
                where mine.complaint_id = #id and c.id <> #id and c.supervision_unit_id = #body
                and c.closed_at is null and c.status in (%s) and c.filed_at between #from and #until and
                """.formatted(STATUSES) + Visibility.RULE + " order by c.id desc limit " + COMPARED);
        query.setParameter("id", complaint.id());
        query.setParameter("body", complaint.supervisionUnitId());
        query.setParameter("from", complaint.filedAt().minus(NEAR));
        query.setParameter("until", complaint.filedAt().plus(NEAR));
        List<?> ids = Visibility.bind(query, viewer).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private Candidate candidate(Complaint complaint, Complaint other, List<Unit> organs) {
        var both = statements.respondentOrgans(other.id()).stream()
                .filter(organ -> organs.stream().anyMatch(mine -> mine.id() == organ.id()))
                .map(organ -> organ.name(false))
                .toList();
        return new Candidate(
                other,
                both,
                daysApart(complaint, other),
                complaint.matter().primaryCategory().equals(other.matter().primaryCategory()),
                Likeness.percent(text(complaint), text(other)));
    }

    private static long daysApart(Complaint one, Complaint other) {
        var happened = one.matter().occurredOn();
        var otherwise = other.matter().occurredOn();
        return happened != null && otherwise != null
                ? Math.abs(ChronoUnit.DAYS.between(happened, otherwise))
                : Math.abs(ChronoUnit.DAYS.between(Clock.dayOf(one.filedAt()), Clock.dayOf(other.filedAt())));
    }

    private static String text(Complaint complaint) {
        return complaint.matter().subject() + complaint.matter().narrative();
    }
}
