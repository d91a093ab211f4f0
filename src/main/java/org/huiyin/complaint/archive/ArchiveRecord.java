package org.huiyin.complaint.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.platform.Clock;
import org.jspecify.annotations.Nullable;

/** That a case was put into the archive, for how long, and that it was taken out again if it came back. */
@Entity
@Table(name = "archive_record")
public class ArchiveRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "complaint_id")
    private long complaintId;

    @Column(name = "retention")
    private String retention;

    @Column(name = "keep_until")
    private @Nullable LocalDate keepUntil;

    @Column(name = "archived_at")
    private Instant archivedAt;

    @Column(name = "reopened_at")
    private @Nullable Instant reopenedAt;

    /** Null once it was taken out, so that the database lets a case lie there once at a time. */
    @Column(name = "shut")
    private @Nullable Boolean shut;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ArchiveRecord() {}

    ArchiveRecord(long complaintId, Retention retention, Instant now) {
        this.complaintId = complaintId;
        this.retention = retention.code();
        this.keepUntil = retention.until(Clock.dayOf(now));
        this.archivedAt = now;
        this.shut = true;
    }

    void reopen(Instant now) {
        reopenedAt = now;
        shut = null;
    }

    boolean shut() {
        return shut != null;
    }

    /** The code of the retention class that held when it was archived. */
    public String retention() {
        return retention;
    }

    /** The last day on which the file is kept; empty when it is kept for ever. */
    public Optional<LocalDate> keepUntil() {
        return Optional.ofNullable(keepUntil);
    }

    public Instant archivedAt() {
        return archivedAt;
    }
}
