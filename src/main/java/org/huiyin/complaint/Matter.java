package org.huiyin.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened, as the complainant told it. Amounts are yuan. */
@Embeddable
public class Matter {

    @Column(name = "subject")
    private String subject;

    @Column(name = "narrative")
    private String narrative;

    @Column(name = "primary_category")
    private String primaryCategory;

    @Column(name = "other_categories")
    private String otherCategories;

    @Column(name = "sector")
    private String sector;

    @Enumerated(EnumType.STRING)
    @Column(name = "action_kind")
    private ActionKind actionKind;

    @Column(name = "occurred_on")
    private @Nullable LocalDate occurredOn;

    @Column(name = "place")
    private @Nullable String place;

    @Column(name = "amount_involved")
    private @Nullable BigDecimal amountInvolved;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Matter() {}

    public Matter(Told told) {
        this.subject = told.subject();
        this.narrative = told.narrative();
        this.primaryCategory = told.primaryCategory();
        this.otherCategories = String.join(",", told.otherCategories());
        this.sector = told.sector();
        this.actionKind = told.actionKind();
        this.occurredOn = told.occurredOn();
        this.place = told.place();
        this.amountInvolved = told.amountInvolved();
    }

    /** The same facts before they are stored. */
    public record Told(
            String subject,
            String narrative,
            String primaryCategory,
            List<String> otherCategories,
            String sector,
            ActionKind actionKind,
            @Nullable LocalDate occurredOn,
            @Nullable String place,
            @Nullable BigDecimal amountInvolved) {}

    public String subject() {
        return subject;
    }

    public String narrative() {
        return narrative;
    }

    public String primaryCategory() {
        return primaryCategory;
    }

    public List<String> otherCategories() {
        return otherCategories.isEmpty() ? List.of() : List.of(otherCategories.split(","));
    }

    public String sector() {
        return sector;
    }

    public ActionKind actionKind() {
        return actionKind;
    }

    public @Nullable LocalDate occurredOn() {
        return occurredOn;
    }

    public @Nullable String place() {
        return place;
    }

    public @Nullable BigDecimal amountInvolved() {
        return amountInvolved;
    }

    /** Whether it is looked into whoever takes it back: something of family P5 is among it (rules D3, 29). */
    public boolean clue() {
        return integrity() || otherCategories().stream().anyMatch(code -> code.startsWith("P5"));
    }

    /** Family P5: gifts, graft, retaliation. The head of the supervision body decides on these (rules D3, 19). */
    public boolean integrity() {
        return primaryCategory.startsWith("P5");
    }
}
