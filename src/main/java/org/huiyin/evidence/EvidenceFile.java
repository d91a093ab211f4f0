package org.huiyin.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One kept file and whom it belongs to. The bytes lie in the store under the same id. */
@Entity
@Table(name = "evidence")
public class EvidenceFile {

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "complaint_id")
    private @Nullable Long complaintId;

    @Column(name = "draft_hash")
    private byte @Nullable [] draftHash;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "format")
    private Format format;

    @Column(name = "size")
    private long size;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "sent_sha256")
    private String sentSha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "scan")
    private ScanOutcome.State scan;

    @Column(name = "added_at")
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected EvidenceFile() {}

    EvidenceFile(Holder holder, Accepted file, Instant now) {
        this.id = file.id().text();
        this.complaintId = holder.complaintId();
        this.draftHash = holder.draftHash();
        this.name = file.name().text();
        this.format = file.format();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.sentSha256 = file.sentSha256();
        this.scan = file.scan().state();
        this.addedAt = now;
    }

    public String id() {
        return id;
    }

    public FileName name() {
        return new FileName(name);
    }

    /** A name that tells nothing about who sent it: people call files after themselves. */
    public FileName neutralName() {
        return FileName.of(id.substring(0, 6) + "." + format.endings().get(0));
    }

    public Format format() {
        return format;
    }

    public FileKind kind() {
        return format.kind();
    }

    /** Bytes that are kept. */
    public long size() {
        return size;
    }

    /** Fingerprint of the bytes that are kept, 64 hex digits. */
    public String sha256() {
        return sha256;
    }

    /** Fingerprint of the bytes as they were sent, before cleaning. */
    public String sentSha256() {
        return sentSha256;
    }

    public Instant addedAt() {
        return addedAt;
    }

    /** Whether anybody may open it: no scan is outstanding, and none found anything. */
    public boolean ready() {
        return scan == ScanOutcome.State.CLEAN || scan == ScanOutcome.State.UNSCANNED;
    }
}
