package org.huiyin.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing that happened; written once, never changed. */
@Entity
@Table(name = "trail_entry")
public class TrailEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "chain")
    private String chain;

    @Column(name = "position")
    private int position;

    @Column(name = "at")
    private Instant at;

    @Column(name = "event")
    private String event;

    @Column(name = "actor_id")
    private @Nullable Long actorId;

    @Column(name = "actor_role")
    private String actorRole;

    @Column(name = "actor_unit")
    private @Nullable String actorUnit;

    @Enumerated(EnumType.STRING)
    @Column(name = "audience")
    private Audience audience;

    @Column(name = "detail")
    private String detail;

    @Column(name = "prev_hash")
    private String prevHash;

    @Column(name = "hash")
    private String hash;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected TrailEntry() {}

    TrailEntry(Deed deed, int position, String prevHash) {
        this.chain = deed.chain();
        this.position = position;
        this.at = deed.at();
        this.event = deed.event();
        this.actorId = deed.actor().accountId();
        this.actorRole = deed.actorRole();
        this.actorUnit = deed.actor().unitName();
        this.audience = deed.audience();
        this.detail = deed.detail().toString();
        this.prevHash = prevHash;
        this.hash = Seal.of(this);
    }

    public Instant at() {
        return at;
    }

    public String event() {
        return event;
    }

    public @Nullable Long actorId() {
        return actorId;
    }

    public String actorRole() {
        return actorRole;
    }

    public @Nullable String actorUnit() {
        return actorUnit;
    }

    public Audience audience() {
        return audience;
    }

    /** What happened in particular, as a JSON object. */
    public String detail() {
        return detail;
    }

    public String hash() {
        return hash;
    }

    String chain() {
        return chain;
    }

    int position() {
        return position;
    }

    String prevHash() {
        return prevHash;
    }
}
