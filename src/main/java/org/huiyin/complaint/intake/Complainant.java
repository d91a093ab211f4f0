package org.huiyin.complaint.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.huiyin.platform.Keys;
import org.jspecify.annotations.Nullable;

/** The sealed identity of a complainant; an anonymous one has no row. */
@Entity
@Table(name = "complainant")
class Complainant {

    @Id
    @Column(name = "complaint_id")
    private long complaintId;

    @Column(name = "sealed")
    private byte[] sealed;

    @Column(name = "phone_index")
    private byte @Nullable [] phoneIndex;

    @Column(name = "uscc_index")
    private byte @Nullable [] usccIndex;

    @Column(name = "has_email")
    private boolean hasEmail;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Complainant() {}

    Complainant(long complaintId, Identity identity, Keys keys) {
        this.complaintId = complaintId;
        this.sealed = keys.seal(identity.toJson());
        this.phoneIndex = identity.phone() == null ? null : keys.mark("phone", identity.phone());
        this.usccIndex = identity.uscc() == null ? null : keys.mark("uscc", identity.uscc());
        this.hasEmail = identity.email() != null;
    }

    Identity open(Keys keys) {
        return Identity.fromJson(keys.open(sealed));
    }
}
