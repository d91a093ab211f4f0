package org.huiyin.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An official year that an administrator imported; written once, kept when a corrected notice replaces it. */
@Entity
@Table(name = "holiday_import")
public class HolidayImport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "of_year")
    private int year;

    @Column(name = "hash")
    private String hash;

    @Column(name = "content")
    private String content;

    @Column(name = "imported_by")
    private long importedBy;

    @Column(name = "imported_at")
    private Instant importedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected HolidayImport() {}

    HolidayImport(CalendarYear imported, long accountId, Instant now) {
        this.year = imported.year();
        this.hash = imported.hash();
        this.content = imported.json().toString();
        this.importedBy = accountId;
        this.importedAt = now;
    }

    public long id() {
        if (id == null) throw new IllegalStateException("import is not stored yet");
        return id;
    }

    public int year() {
        return year;
    }

    /** SM3 of the content, as it was shown before it was confirmed. */
    public String hash() {
        return hash;
    }

    public CalendarYear content() {
        return CalendarYear.parse(content, id());
    }

    /** The account of the administrator. */
    public long importedBy() {
        return importedBy;
    }

    public Instant importedAt() {
        return importedAt;
    }
}
