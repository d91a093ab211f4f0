package org.huiyin.complaint.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Opening;
import org.huiyin.complaint.QueryCodes;
import org.huiyin.complaint.Turns;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.InstantConverter;
import org.huiyin.platform.Keys;
import org.huiyin.platform.Refusal;
import org.huiyin.routing.Routing;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;

/** The act of filing (提交; rules D3, 1): everything that a receipt promises is stored when this returns. */
@ApplicationScoped
public class Filing {

    /** Within this time the same words from the same person are the same report, sent twice. */
    private static final Duration SAME_REPORT = Duration.ofHours(24);

    @PersistenceContext
    EntityManager entities;

    @Inject
    FilingRules rules;

    @Inject
    Accusations accusations;

    @Inject
    Routing routing;

    @Inject
    Units units;

    @Inject
    Numbers numbers;

    @Inject
    FilingKeys filingKeys;

    @Inject
    QueryCodes queryCodes;

    @Inject
    Complaints complaints;

    @Inject
    Clocks clocks;

    @Inject
    Turns turns;

    @Inject
    CaseTrail trail;

    @Inject
    Event<ComplaintEvent> events;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    /**
     * @param filingKey names this attempt; a repetition under the same key gets the same answer
     * @throws Refusal.Invalid when a field is wrong, or the key was used for another report
     */
    @Transactional
    public Filed file(FileComplaint command, byte[] filingKey) {
        rules.check(command);
        var now = clock.now();
        var fingerprint = fingerprint(command);
        var repeated = repeated(filingKey, now);
        if (repeated.isPresent()) return sameAnswer(repeated.get(), filingKey, fingerprint);
        var before = sameReport(fingerprint, now);
        if (before.isPresent()) return new Filed(before.get(), null);
        return new Filed(store(command, filingKey, fingerprint, now), queryCodes.codeFor(filingKey));
    }

    /** Waits here for another request with the same key, if one is under way, and finds what it filed. */
    private Optional<Complaint> repeated(byte[] filingKey, Instant now) {
        filingKeys.hold(filingKey, now);
        return entities.createQuery("select c from Complaint c where c.origin.filingKey = :key", Complaint.class)
                .setParameter("key", filingKey)
                .getResultStream()
                .findFirst();
    }

    private Filed sameAnswer(Complaint complaint, byte[] filingKey, byte[] fingerprint) {
        if (!Arrays.equals(complaint.fingerprint(), fingerprint))
            throw new Refusal.Invalid("Idempotency-Key", "filing.key.reused");
        return new Filed(complaint, queryCodes.codeFor(filingKey));
    }

    /** Waits for another request that sends the same words at this moment under another key, as two open pages do. */
    private Optional<Complaint> sameReport(byte[] fingerprint, Instant now) {
        filingKeys.holdAlone(fingerprint, now);
        List<?> ids = entities.createNativeQuery("""
                        select id from complaint where fingerprint = ? and filed_at > ? and status <> 'WITHDRAWN'
                        order by filed_at limit 1
                        """)
                .setParameter(1, fingerprint)
                .setParameter(2, InstantConverter.toColumn(now.minus(SAME_REPORT)))
                .getResultList();
        return ids.stream()
                .map(id -> complaints.byId(((Number) id).longValue()))
                .findFirst();
    }

    private Complaint store(FileComplaint command, byte[] filingKey, byte[] fingerprint, Instant now) {
        var accused = accusations.resolve(command.respondents(), command.regionCode());
        var organs = accused.stream()
                .map(Accusations.Resolved::organ)
                .filter(Objects::nonNull)
                .toList();
        var body = routing.supervisionBodyFor(command.regionCode(), organs);
        var opening = opening(command, body, filingKey, fingerprint, now);
        var complaint = new Complaint(opening, command.matter(), now);
        entities.persist(complaint);
        entities.flush();
        accused.forEach(one -> entities.persist(one.respondent(complaint.id())));
        storeStatement(complaint.id(), command);
        complaints.hold(complaint.id(), body.id(), Capacity.SUPERVISION);
        clocks.start(complaint.id(), ClockCode.C1, complaint.regionCode(), now);
        turns.passTo(complaint, Role.INTAKE);
        trail.record(
                complaint, Actor.COMPLAINANT, Act.AMENDMENT, "complaint.filed", Map.of("body", body.name(false)), now);
        events.fire(new ComplaintEvent.Filed(complaint));
        return complaint;
    }

    private Opening opening(FileComplaint command, Unit body, byte[] filingKey, byte[] fingerprint, Instant now) {
        var region = units.region(command.regionCode());
        return new Opening(
                numbers.next(region, Clock.dayOf(now)),
                region.code(),
                command.channel(),
                Objects.requireNonNull(command.identityMode()),
                Objects.requireNonNull(command.complainantType()),
                command.locale(),
                body,
                filingKey,
                fingerprint,
                queryCodes.hash(queryCodes.codeFor(filingKey)));
    }

    private void storeStatement(long complaintId, FileComplaint command) {
        var position = 1;
        for (var text : command.requests()) {
            entities.persist(new RequestItem(complaintId, position++, text.strip()));
        }
        if (!command.complainant().empty()) entities.persist(new Complainant(complaintId, command.complainant(), keys));
    }

    private byte[] fingerprint(FileComplaint command) {
        var respondents = command.respondents().stream()
                .map(accused -> accused.unitCode() + "/" + accused.unitText() + "/" + accused.officerName())
                .sorted()
                .toList();
        var words = command.narrative().replaceAll("\\s+", "");
        var text = String.join(
                "\u001f",
                command.complainant().toJson(),
                command.regionCode(),
                respondents.toString(),
                command.primaryCategory(),
                words,
                command.requests().toString());
        return keys.mark("fingerprint", text);
    }
}
