package org.huiyin.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.huiyin.unit.Officer;
import org.huiyin.unit.Unit;
import org.jspecify.annotations.Nullable;

/** A person who signs in, for one unit and with one or more roles. */
@Entity
@Table(name = "account")
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "username")
    private String username;

    @Column(name = "name")
    private String name;

    @ManyToOne
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "officer_id")
    private @Nullable Officer officer;

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "active")
    private boolean active = true;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Account() {}

    Account(NewAccount command, Unit unit, @Nullable Officer officer, String passwordHash, Instant now) {
        this.username = command.username();
        this.name = command.name();
        this.email = command.email();
        this.roles = EnumSet.copyOf(command.roles());
        this.unit = unit;
        this.officer = officer;
        this.passwordHash = passwordHash;
        this.createdAt = now;
    }

    public long id() {
        if (id == null) throw new IllegalStateException("account " + username + " is not stored yet");
        return id;
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    public Unit unit() {
        return unit;
    }

    public @Nullable String email() {
        return email;
    }

    public boolean active() {
        return active;
    }

    /** The number of the enforcement credential that this person holds, as far as an administrator has entered it. */
    public Optional<String> credentialNo() {
        return Optional.ofNullable(officer).map(Officer::credentialNo);
    }

    /** @throws IllegalStateException when another officer stands here already */
    public void standFor(Officer holder) {
        if (officer != null) throw new IllegalStateException("stands for an officer already");
        officer = holder;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    /** The chain of the trail that belongs to this person. */
    public String chain() {
        return "account:" + id();
    }

    public void deactivate() {
        active = false;
    }

    public void reactivate() {
        active = true;
    }

    String passwordHash() {
        return passwordHash;
    }

    public Actor actor() {
        return new Actor(
                Actor.Kind.STAFF,
                id(),
                name,
                unit.id(),
                unit.name(false), // the short name alone names no unit: every district has the same
                officer == null ? null : officer.id(),
                roles());
    }
}
