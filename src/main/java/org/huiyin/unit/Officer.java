package org.huiyin.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A person who enforces, with the number of the enforcement credential (执法证件) where there is one. */
@Entity
@Table(name = "officer")
public class Officer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @ManyToOne
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Column(name = "name")
    private String name;

    @Column(name = "credential_no")
    private @Nullable String credentialNo;

    @Column(name = "post")
    private @Nullable String post;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Officer() {}

    Officer(Unit unit, String name, @Nullable String credentialNo, @Nullable String post) {
        this.unit = unit;
        this.name = name;
        this.credentialNo = credentialNo;
        this.post = post;
    }

    public long id() {
        if (id == null) throw new IllegalStateException("officer is not stored yet");
        return id;
    }

    public Unit unit() {
        return unit;
    }

    public String name() {
        return name;
    }

    /** Another credential takes the place of the one before. */
    void holds(String number) {
        credentialNo = number;
    }

    /** Of the credential that was issued last. */
    public @Nullable String credentialNo() {
        return credentialNo;
    }
}
