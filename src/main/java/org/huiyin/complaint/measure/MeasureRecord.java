package org.huiyin.complaint.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.returning.LeadTerms;
import org.huiyin.platform.Checks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.platform.Term;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;
import org.jspecify.annotations.Nullable;

/** The supervision body records what was done about a unit or a person (rules A7), also after the case has ended. */
@ApplicationScoped
public class MeasureRecord {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Complaints complaints;

    @Inject
    Measures measures;

    @Inject
    LeadTerms terms;

    @Inject
    Units units;

    @Inject
    Checks checks;

    @Inject
    CaseTrail trail;

    @Inject
    Clock clock;

    /**
     * @throws Refusal.Invalid when something is missing or impossible, a milder interview has not come first within a year, or it takes
     *     a finding that there is not yet
     * @throws Refusal.NotNow when the case has as many measures as it can have
     */
    @Transactional
    public Complaint record(Actor actor, String number, RecordMeasure told) {
        checks.valid(told);
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.MEASURE);
        if (!measures.room(complaint.id())) throw new Refusal.NotNow("measure.tooMany", Measures.MOST);
        var kind = Objects.requireNonNull(told.kind());
        var decided = Objects.requireNonNull(told.decidedOn());
        if (decided.isAfter(Clock.dayOf(now))) throw new Refusal.Invalid("decidedOn", "measure.decidedOn.ahead");
        if (decided.isBefore(Clock.dayOf(complaint.filedAt())))
            throw new Refusal.Invalid("decidedOn", "measure.decidedOn.early");
        var unit = unit(told.unitCode());
        if (kind.ofUnit() && unit == null) throw new Refusal.Invalid("unitCode", "measure.unit.missing");
        if (kind.ofPerson() && told.person() == null) throw new Refusal.Invalid("person", "measure.person.missing");
        if (complaint.finding().isEmpty()) mustAnswerLateness(complaint, kind, unit);
        if (unit != null) mustFollow(kind, unit, decided);
        entities.persist(new Measure(complaint.id(), told, unit, actor.account(), now));
        complaint.follow(Act.MEASURE, now);
        trail.record(complaint, actor, Act.MEASURE, "complaint.measureTaken", detail(kind, told), now);
        return complaint;
    }

    /** Before anything was found, only the unit that lets the case lie is spoken to; those complained about must not learn of it. */
    private void mustAnswerLateness(Complaint complaint, MeasureKind kind, @Nullable Unit unit) {
        if (!kind.answersLateness()) throw new Refusal.Invalid("kind", "measure.finding.missing");
        if (unit == null || !terms.leads(complaint.id()).contains(unit.id()))
            throw new Refusal.Invalid("unitCode", "measure.unit.notLate");
    }

    private void mustFollow(MeasureKind kind, Unit unit, LocalDate decided) {
        var before = kind.before();
        if (before.isEmpty() || measures.taken(before.get(), unit, decided.minusYears(1), decided)) return;
        throw new Refusal.Invalid(
                "kind",
                "measure.interview.order",
                new Term("complaint.measure." + before.get().name()));
    }

    private @Nullable Unit unit(@Nullable String code) {
        if (code == null) return null;
        return units.find(code).orElseThrow(() -> new Refusal.Invalid("unitCode", "measure.unit.unknown"));
    }

    /** What the complainant reads, too: what was done and what came back, without the names of persons. */
    private static Map<String, String> detail(MeasureKind kind, RecordMeasure told) {
        var detail = new TreeMap<String, String>();
        detail.put("kind", kind.name());
        put(detail, "refunded", told.refunded());
        put(detail, "recovered", told.recovered());
        return detail;
    }

    private static void put(Map<String, String> detail, String name, @Nullable BigDecimal amount) {
        if (amount != null) detail.put(name, amount.stripTrailingZeros().toPlainString());
    }
}
