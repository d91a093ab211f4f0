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
import org.huiyin.account.Role;
import org.huiyin.deadline.NextDue;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.Unit;
import org.jspecify.annotations.Nullable;

/** One complaint. It answers questions about itself and guards its changes; it knows no mail, page, clock or act. */
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

    @Embedded
    private Origin origin;

    @Embedded
    private Holding holding;

    @Enumerated(EnumType.STRING)
    @Column(name = "finding")
    private @Nullable Finding finding;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

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
        this.origin = new Origin(opening, now);
        this.holding = new Holding(opening.supervisionBody().id());
        this.changedAt = now;
    }

    /**
     * Takes the way that the act opens.
     *
     * @throws Refusal.NotNow when the act is not allowed in this status, or would end the case where it must not
     */
    public void follow(Act act, Instant now) {
        var next = status.next(act).orElseThrow(() -> status.refuses(act));
        var held = held(act, next);
        if (held != null) throw new Refusal.NotNow(held);
        status = next;
        changedAt = now;
        if (!next.terminal()) holding.archived(null);
        closedAt = next.terminal() ? closedAt().orElse(now) : null; // a recheck or a relapse opens it again
    }

    public boolean allows(Act act) {
        return status.next(act).filter(next -> held(act, next) == null).isPresent();
    }

    /** Why an act that the status opens is not allowed all the same, as a message key; null when it is. */
    private @Nullable String held(Act act, ComplaintStatus next) {
        if (problemFound() && next.leavesUnsolved()) return "complaint.problemFound";
        // Another unit may have to be found for what was answered; it goes nowhere else for that.
        if (finding != null && next.isElsewhere()) return "complaint.answered";
        // What lies in the archive is read; only what brings it back reaches it there.
        return archived() && !act.reachesArchive() ? "complaint.archived" : null;
    }

    /** @param now null when it is taken out again */
    public void archive(@Nullable Instant now) {
        holding.archived(now);
    }

    public boolean archived() {
        return holding.archivedAt() != null;
    }

    public boolean problemFound() {
        return finding != null && finding.needsRectification();
    }

    /** It is now the turn of this role, in the unit that holds the case in the role's capacity. */
    void waitFor(Role role) {
        holding.waitFor(role);
    }

    /** The same in another unit that holds the case, such as the one that rechecks it. */
    void waitFor(Unit unit, Role role) {
        holding.waitFor(unit.id(), role);
    }

    void waitForNobody() {
        holding.waitForNobody();
    }

    void dueNext(@Nullable NextDue due) {
        holding.dueNext(due);
    }

    public void supervisedBy(Unit body) {
        holding.supervisedBy(body.id());
    }

    /** Null when nobody leads it any more. */
    public void ledBy(@Nullable Unit unit) {
        holding.ledBy(unit == null ? null : unit.id());
    }

    /** Null when nobody works on it any more. */
    public void handledBy(@Nullable Long accountId) {
        holding.handledBy(accountId);
    }

    /** A problem once found stays found until it is struck off, whatever a later reply says. */
    public void found(Finding conclusion) {
        if (problemFound() && !conclusion.needsRectification()) return;
        finding = conclusion;
    }

    public void rewrite(Matter amended) {
        matter = amended;
    }

    public long id() {
        if (id == null) throw new IllegalStateException("complaint is not stored yet");
        return id;
    }

    /** Grows with each change; tells whether what somebody has read is still so. */
    public int version() {
        return version;
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
        return origin.channel();
    }

    public IdentityMode identityMode() {
        return origin.identityMode();
    }

    public ComplainantType complainantType() {
        return origin.complainantType();
    }

    public String locale() {
        return origin.locale();
    }

    public Instant filedAt() {
        return origin.filedAt();
    }

    public byte[] fingerprint() {
        return origin.fingerprint().clone();
    }

    byte[] queryCodeHash() {
        return origin.queryCodeHash();
    }

    public long supervisionUnitId() {
        return holding.supervisionUnitId();
    }

    public Optional<Long> leadUnitId() {
        return Optional.ofNullable(holding.leadUnitId());
    }

    public Optional<Long> handlerId() {
        return Optional.ofNullable(holding.handlerId());
    }

    /** The unit whose turn it is, or empty when it is the complainant's or nobody's. */
    public Optional<Long> waitsUnitId() {
        return Optional.ofNullable(holding.waitsUnitId());
    }

    public @Nullable Role waitsRole() {
        return holding.waitsRole();
    }

    public @Nullable Instant nextDueAt() {
        return holding.nextDueAt();
    }

    public Optional<Finding> finding() {
        return Optional.ofNullable(finding);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** The chain of the trail that belongs to this case. */
    public String chain() {
        return "complaint:" + id();
    }
}
