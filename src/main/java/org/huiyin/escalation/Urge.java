package org.huiyin.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.huiyin.complaint.Complaint;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Deadline;
import org.jspecify.annotations.Nullable;

/** An urge notice (催办); its occasion comes once in the life of a case. */
@Entity
@Table(name = "urge")
public class Urge {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "complaint_id")
    private long complaintId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private UrgeKind kind;

    @Column(name = "occasion")
    private String occasion;

    @Enumerated(EnumType.STRING)
    @Column(name = "clock")
    private @Nullable ClockCode clock;

    @Column(name = "problem")
    private @Nullable Integer problem;

    @Column(name = "named_id")
    private @Nullable Long namedId;

    @Column(name = "asker_id")
    private @Nullable Long askerId;

    /** True while a case is stranded, else null. */
    @Column(name = "standing")
    private @Nullable Boolean standing;

    @Column(name = "at")
    private Instant at;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Urge() {}

    private Urge(long complaintId, UrgeKind kind, String occasion, Instant now) {
        this.complaintId = complaintId;
        this.kind = kind;
        this.occasion = occasion;
        this.at = now;
    }

    /** @param problem the position of the problem that the clock is about, or null */
    static Urge of(Deadline deadline, @Nullable Integer problem, @Nullable Long named, Instant now) {
        var urge = new Urge(deadline.complaintId(), UrgeKind.CLOCK, Occasion.urge(deadline), now);
        urge.clock = deadline.clock();
        urge.problem = problem;
        urge.namedId = named;
        return urge;
    }

    static Urge stranded(long complaintId, String place, @Nullable Long named, Instant now) {
        var urge = new Urge(complaintId, UrgeKind.STRANDED, place, now);
        urge.namedId = named;
        urge.standing = true;
        return urge;
    }

    /** Somebody can work on the case again; when that changes, it is another occasion. */
    void over() {
        standing = null;
        occasion = occasion + "-" + id;
    }

    boolean standing() {
        return Boolean.TRUE.equals(standing);
    }

    long complaintId() {
        return complaintId;
    }

    /** @param asker whose complainant urges: the case itself, or one that follows it */
    static Urge byComplainant(Complaint complaint, Complaint asker, Instant now) {
        var own = asker.id() == complaint.id();
        var occasion = own ? Occasion.complainant(now) : Occasion.complainant(now, asker.id());
        var urge = new Urge(complaint.id(), UrgeKind.COMPLAINANT, occasion, now);
        urge.askerId = asker.id();
        return urge;
    }

    public UrgeKind kind() {
        return kind;
    }

    public String occasion() {
        return occasion;
    }

    /** The clock that turned yellow; empty for the other kinds. */
    public Optional<ClockCode> clock() {
        return Optional.ofNullable(clock);
    }

    /** The position of the problem that the clock is about, from 1, where the case has several; empty otherwise. */
    public Optional<Integer> problem() {
        return Optional.ofNullable(problem);
    }

    /** Whether it was this clock of the case that turned yellow; rounds count from 1. */
    boolean isAbout(ClockCode code, int round) {
        return code == clock && occasion.startsWith(code + "-" + round + "-");
    }

    /** The account of the person who was told by name because nobody had the case in hand. */
    public Optional<Long> named() {
        return Optional.ofNullable(namedId);
    }

    /** The complaint whose complainant urged; empty for the other kinds. */
    public Optional<Long> askerId() {
        return Optional.ofNullable(askerId);
    }

    public Instant at() {
        return at;
    }
}
