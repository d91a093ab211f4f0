package org.huiyin.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An administrative region with its six-digit code (GB/T 2260; townships nine digits). */
@Entity
@Table(name = "region")
public class Region {

    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "level")
    private Level level;

    @Column(name = "parent_code")
    private @Nullable String parentCode;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Region() {}

    Region(String code, String name, String nameEn, Level level, @Nullable String parentCode) {
        this.code = code;
        this.name = name;
        this.nameEn = nameEn;
        this.level = level;
        this.parentCode = parentCode;
    }

    /** A region between this one and the one that it lay in directly so far. */
    void lieIn(String nearer) {
        parentCode = nearer;
    }

    public String code() {
        return code;
    }

    public String name(boolean english) {
        return english ? nameEn : name;
    }

    public Level level() {
        return level;
    }

    public @Nullable String parentCode() {
        return parentCode;
    }

    /** The county or higher region whose six digits stand in a complaint's number; a township's are its county's. */
    public String numberCode() {
        return code.substring(0, 6);
    }
}
