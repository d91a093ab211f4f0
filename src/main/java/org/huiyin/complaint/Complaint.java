package org.huiyin.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.huiyin.account.Role;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.Unit;
import org.jspecify.annotations.Nullable;

/**
 * One complaint. It answers questions about itself and guards its changes; it knows no mail, page, clock or act.
 *
 * <p>{@code waits…} says whose turn it is and {@code nextDueAt} which of the authorities' clocks runs out first: both are
 * kept by the acts so that an inbox is one index range.
 */
@Entity
@Table(name = "complaint")
public class Complaint {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "number")
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ComplaintStatus status;

    @Column(name = "region_code")
    private String regionCode;

    @Embedded
    private Matter matter;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private Channel channel;

    @Enumerated(EnumType.STRING)
    @Column(name = "identity_mode")
    private IdentityMode identityMode;

    @Enumerated(EnumType.STRING)
    @Column(name = "complainant_type")
    private ComplainantType complainantType;

    @Column(name = "locale")
    private String locale;

    @Column(name = "supervision_unit_id")
    private long supervisionUnitId;

    @Column(name = "lead_unit_id")
    private @Nullable Long leadUnitId;

    @Column(name = "handler_id")
    private @Nullable Long handlerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "finding")
    private @Nullable Finding finding;

    @Column(name = "waits_unit_id")
    private @Nullable Long waitsUnitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "waits_role")
    private @Nullable Role waitsRole;

    @Column(name = "next_due_at")
    private @Nullable Instant nextDueAt;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "filing_key")
    private byte[] filingKey;

    @Column(name = "fingerprint")
    private byte[] fingerprint;

    @Column(name = "query_code_hash")
    private byte[] queryCodeHash;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Complaint() {}

    public Complaint(Opening opening, Matter matter, Instant now) {
        this.number = opening.number();
        this.status = ComplaintStatus.SUBMITTED;
        this.regionCode = opening.regionCode();
        this.matter = matter;
        this.channel = opening.channel();
        this.identityMode = opening.identityMode();
        this.complainantType = opening.complainantType();
        this.locale = opening.locale();
        this.supervisionUnitId = opening.supervisionBody().id();
        this.filingKey = opening.filingKey();
        this.fingerprint = opening.fingerprint();
        this.queryCodeHash = opening.queryCodeHash();
        this.filedAt = now;
        this.changedAt = now;
        waitFor(Role.INTAKE);
    }

    /** What a complaint is opened with besides its matter. */
    @SuppressWarnings("ArrayRecordComponent") // hashes that are only carried
    public record Opening(
            String number,
            String regionCode,
            Channel channel,
            IdentityMode identityMode,
            ComplainantType complainantType,
            String locale,
            Unit supervisionBody,
            byte[] filingKey,
            byte[] fingerprint,
            byte[] queryCodeHash) {}

    /**
     * Takes the way that the act opens.
     *
     * @throws Refusal.NotNow when the act is not allowed in this status, or would close a found problem unsolved
     */
    public void follow(Act act, Instant now) {
        var next = status.next(act).orElseThrow(() -> new Refusal.NotNow("complaint.notNow", status.name(), act.name()));
        if (next == ComplaintStatus.CLOSED && problemFound()) throw new Refusal.NotNow("complaint.problemFound");
        status = next;
        changedAt = now;
        if (next.terminal()) {
            if (closedAt == null) closedAt = now;
            waitForNobody();
        }
    }

    public boolean allows(Act act) {
        return status.next(act).isPresent();
    }

    public boolean problemFound() {
        return finding != null && finding.needsRectification();
    }

    /** It is now the turn of this role, in the unit that holds the case in the role's capacity. */
    public void waitFor(Role role) {
        waitsRole = role;
        waitsUnitId = Capacity.SUPERVISION == Capacity.of(Set.of(role)).get(0)
                ? Long.valueOf(supervisionUnitId)
                : leadUnitId;
    }

    /** It is the complainant's turn, or nobody's. */
    public void waitForNobody() {
        waitsRole = null;
        waitsUnitId = null;
    }

    public void ledBy(Unit unit) {
        leadUnitId = unit.id();
    }

    public void handledBy(long accountId) {
        handlerId = accountId;
    }

    public void found(Finding conclusion) {
        finding = conclusion;
    }

    public void dueNext(@Nullable Instant due) {
        nextDueAt = due;
    }

    public void supervisedBy(Unit body) {
        supervisionUnitId = body.id();
    }

    public void rewrite(Matter amended) {
        matter = amended;
    }

    public long id() {
        if (id == null) throw new IllegalStateException("complaint is not stored yet");
        return id;
    }

    public String number() {
        return number;
    }

    public ComplaintStatus status() {
        return status;
    }

    public String regionCode() {
        return regionCode;
    }

    public Matter matter() {
        return matter;
    }

    public Channel channel() {
        return channel;
    }

    public IdentityMode identityMode() {
        return identityMode;
    }

    public ComplainantType complainantType() {
        return complainantType;
    }

    public String locale() {
        return locale;
    }

    public long supervisionUnitId() {
        return supervisionUnitId;
    }

    public Optional<Long> leadUnitId() {
        return Optional.ofNullable(leadUnitId);
    }

    public Optional<Long> handlerId() {
        return Optional.ofNullable(handlerId);
    }

    public Optional<Finding> finding() {
        return Optional.ofNullable(finding);
    }

    public @Nullable Role waitsRole() {
        return waitsRole;
    }

    public @Nullable Instant nextDueAt() {
        return nextDueAt;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public byte[] filingKey() {
        return filingKey.clone();
    }

    public byte[] fingerprint() {
        return fingerprint.clone();
    }

    byte[] queryCodeHash() {
        return queryCodeHash;
    }

    int version() {
        return version;
    }

    /** The chain of the trail that belongs to this case. */
    public String chain() {
        return "complaint:" + id();
    }
}
