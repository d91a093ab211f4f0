package org.huiyin.unit;

import jakarta.persistence.Column;
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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body that enforces, is entrusted to enforce, or supervises enforcement.
 *
 * <p>{@code parent} is the organ that it belongs to or that set it up; {@code superior} is the department that guides its
 * work from the level above. Both count as standing above it.
 */
@Entity
@Table(name = "unit")
public class Unit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "short_name")
    private String shortName;

    @Enumerated(EnumType.STRING)
    @Column(name = "nature")
    private UnitNature nature;

    @Enumerated(EnumType.STRING)
    @Column(name = "level")
    private Level level;

    @Column(name = "region_code")
    private String regionCode;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private @Nullable Unit parent;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "superior_id")
    private @Nullable Unit superior;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entrusted_by_id")
    private @Nullable Unit entrustedBy;

    @Column(name = "sectors")
    private String sectors = "";

    @Column(name = "phone")
    private @Nullable String phone;

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "address")
    private @Nullable String address;

    @Column(name = "dissolved_on")
    private @Nullable LocalDate dissolvedOn;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Unit() {}

    Unit(UnitFile.Entry entry, @Nullable Unit parent, @Nullable Unit superior, @Nullable Unit entrustedBy) {
        this.code = entry.code();
        this.name = entry.name();
        this.nameEn = entry.nameEn();
        this.shortName = entry.shortName();
        this.nature = entry.nature();
        this.level = entry.level();
        this.regionCode = entry.regionCode();
        this.sectors = String.join(",", entry.sectors());
        this.phone = entry.phone();
        this.email = entry.email();
        this.address = entry.address();
        this.parent = parent;
        this.superior = superior;
        this.entrustedBy = entrustedBy;
    }

    public long id() {
        if (id == null) throw new IllegalStateException("unit " + code + " is not stored yet");
        return id;
    }

    public String code() {
        return code;
    }

    public String name(boolean english) {
        return english ? nameEn : name;
    }

    public String shortName() {
        return shortName;
    }

    public UnitNature nature() {
        return nature;
    }

    public Level level() {
        return level;
    }

    public String regionCode() {
        return regionCode;
    }

    public @Nullable Unit parent() {
        return parent;
    }

    public @Nullable Unit superior() {
        return superior;
    }

    public @Nullable Unit entrustedBy() {
        return entrustedBy;
    }

    public String sectors() {
        return sectors;
    }

    public @Nullable String phone() {
        return phone;
    }

    public @Nullable String email() {
        return email;
    }

    public @Nullable String address() {
        return address;
    }

    /**
     * The organ that answers for this unit: an internal organ (a section, a team) has no standing of its own, so the
     * organ that it belongs to is the one complained about (rules D4 a).
     */
    public Unit organ() {
        return nature == UnitNature.INTERNAL_ORGAN && parent != null ? parent.organ() : this;
    }

    public boolean dissolved() {
        return dissolvedOn != null;
    }

    public @Nullable LocalDate dissolvedOn() {
        return dissolvedOn;
    }

    public void dissolve(LocalDate day) {
        this.dissolvedOn = day;
    }

    public void reestablish() {
        this.dissolvedOn = null;
    }
}
