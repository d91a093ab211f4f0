package org.huiyin.complaint.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.huiyin.unit.Officer;
import org.huiyin.unit.Unit;
import org.jspecify.annotations.Nullable;

/** Whom a complaint is about. {@code organ} is the organ that answers for the unit; recusal is computed from it. */
@Entity
@Table(name = "respondent")
public class Respondent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "complaint_id")
    private long complaintId;

    @ManyToOne
    @JoinColumn(name = "unit_id")
    private @Nullable Unit unit;

    @ManyToOne
    @JoinColumn(name = "organ_id")
    private @Nullable Unit organ;

    @Column(name = "unit_text")
    private @Nullable String unitText;

    @Column(name = "officer_name")
    private @Nullable String officerName;

    @Column(name = "credential_no")
    private @Nullable String credentialNo;

    @Column(name = "officer_id")
    private @Nullable Long officerId;

    @Column(name = "from_complaint_id")
    private @Nullable Long fromComplaintId;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Respondent() {}

    Respondent(long complaintId, FileComplaint.Accused accused, @Nullable Unit unit, @Nullable Officer officer) {
        this.complaintId = complaintId;
        this.unit = unit;
        this.organ = unit == null ? null : unit.organ();
        this.unitText = accused.unitText();
        this.officerName = accused.officerName();
        this.credentialNo = accused.credentialNo();
        this.officerId = officer == null ? null : officer.id();
    }

    /** Whether the complainant of this case named it, and not that of one which was merged into it. */
    public boolean own() {
        return fromComplaintId == null;
    }

    public @Nullable Unit unit() {
        return unit;
    }

    public @Nullable Unit organ() {
        return organ;
    }

    /** The unit's name, or what the complainant called it, or nothing. */
    public String unitName(boolean english) {
        if (unit != null) return unit.name(english);
        return unitText == null ? "" : unitText;
    }

    public @Nullable String officerName() {
        return officerName;
    }

    public @Nullable String credentialNo() {
        return credentialNo;
    }
}
