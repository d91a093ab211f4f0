package org.huiyin.complaint.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One thing that the complainant asks for (诉求); the reply must answer each. */
@Entity
@Table(name = "request_item")
public class RequestItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "complaint_id")
    private long complaintId;

    @Column(name = "position")
    private int position;

    @Column(name = "text")
    private String text;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected RequestItem() {}

    RequestItem(long complaintId, int position, String text) {
        this.complaintId = complaintId;
        this.position = position;
        this.text = text;
    }

    public long id() {
        if (id == null) throw new IllegalStateException("request is not stored yet");
        return id;
    }

    /** The complaint in which it is asked for. */
    public long complaintId() {
        return complaintId;
    }

    /** From 1, as the complainant listed them. */
    public int position() {
        return position;
    }

    public String text() {
        return text;
    }
}
