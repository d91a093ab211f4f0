package org.huiyin.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A credential that was issued in place of another one (重新核发的执法证件). */
@Entity
@Table(name = "officer_credential")
public class OfficerCredential {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @ManyToOne
    @JoinColumn(name = "officer_id")
    private Officer officer;

    @Column(name = "number")
    private String number;

    @Column(name = "replaced_no")
    private @Nullable String replacedNo;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Column(name = "basis")
    private String basis;

    @Column(name = "issued_by")
    private long issuedBy;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected OfficerCredential() {}

    OfficerCredential(Officer officer, NewCredential given, long by, Instant now) {
        this.officer = officer;
        this.number = given.number();
        this.replacedNo = officer.credentialNo();
        this.validFrom = given.validFrom();
        this.validUntil = given.validUntil();
        this.basis = given.basis();
        this.issuedBy = by;
        this.issuedAt = now;
    }

    public long id() {
        if (id == null) throw new IllegalStateException("credential is not stored yet");
        return id;
    }

    public Officer officer() {
        return officer;
    }

    public String number() {
        return number;
    }

    /** The number before; empty for whoever had none on file. */
    public Optional<String> replacedNo() {
        return Optional.ofNullable(replacedNo);
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** Its last day; empty when it has none. */
    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    /** The paper by which it was issued. */
    public String basis() {
        return basis;
    }

    public Instant issuedAt() {
        return issuedAt;
    }
}
