package org.huiyin.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** How and by whom a complaint was filed; never changes. The hashes recognise a repetition and open the case by its query code. */
@Embeddable
class Origin {

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

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "filing_key")
    private byte[] filingKey;

    @Column(name = "fingerprint")
    private byte[] fingerprint;

    @Column(name = "query_code_hash")
    private byte[] queryCodeHash;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Origin() {}

    Origin(Opening opening, Instant now) {
        this.channel = opening.channel();
        this.identityMode = opening.identityMode();
        this.complainantType = opening.complainantType();
        this.locale = opening.locale();
        this.filedAt = now;
        this.filingKey = opening.filingKey();
        this.fingerprint = opening.fingerprint();
        this.queryCodeHash = opening.queryCodeHash();
    }

    Channel channel() {
        return channel;
    }

    IdentityMode identityMode() {
        return identityMode;
    }

    ComplainantType complainantType() {
        return complainantType;
    }

    String locale() {
        return locale;
    }

    Instant filedAt() {
        return filedAt;
    }

    byte[] fingerprint() {
        return fingerprint;
    }

    byte[] queryCodeHash() {
        return queryCodeHash;
    }

    /** Present so that the column is mapped; queries find a repetition by it. */
    byte[] filingKey() {
        return filingKey;
    }
}
