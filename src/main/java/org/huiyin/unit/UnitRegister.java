package org.huiyin.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.platform.Checks;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Enters regions and units one by one, where no file of them was imported. */
@ApplicationScoped
public class UnitRegister {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Units units;

    @Inject
    UnitLines lines;

    @Inject
    Checks checks;

    /**
     * The region lies in the nearest one that exists around it, and those around which it is now the nearest lie in it.
     *
     * @throws Refusal.Invalid when a field is wrong or the code is taken
     */
    @Transactional
    public Region addRegion(AddRegion command) {
        checks.valid(command);
        if (units.findRegion(command.code()).isPresent()) throw new Refusal.Invalid("code", "unit.region.taken");
        var code = new RegionCode(command.code());
        var name = command.name().strip();
        var nameEn = command.nameEn().isBlank() ? name : command.nameEn().strip();
        var region = new Region(code.text(), name, nameEn, code.level(), nearest(code));
        entities.persist(region);
        entities.flush();
        units.regions().stream()
                .filter(other -> code.text().equals(nearest(new RegionCode(other.code()))))
                .forEach(other -> other.lieIn(code.text()));
        return region;
    }

    private @Nullable String nearest(RegionCode code) {
        return code.above().stream()
                .filter(above -> units.findRegion(above).isPresent())
                .findFirst()
                .orElse(null);
    }

    /**
     * @throws Refusal.Invalid when a field is wrong, the code is taken, or the region has a supervision body already
     */
    @Transactional
    public Unit addUnit(AddUnit command) {
        var errors = new ArrayList<>(checks.errorsOf(command));
        checkPlace(command, errors);
        var parent = named("parent", command.parent(), errors);
        var superior = named("superior", command.superior(), errors);
        var entrustedBy = named("entrustedBy", command.entrustedBy(), errors);
        if (command.nature() == UnitNature.INTERNAL_ORGAN && parent == null)
            errors.add(new FieldError("parent", "unit.parent.missing"));
        if (!errors.isEmpty() || command.nature() == null) throw new Refusal.Invalid(errors);
        var level = units.region(command.regionCode()).level();
        var unit = new Unit(command.entry(command.nature(), level), parent, superior, entrustedBy);
        entities.persist(unit);
        entities.flush();
        lines.draw(unit);
        return unit;
    }

    /**
     * The unit does not exist any more. Whoever carries its functions on is recused like it from what it did (rules D4); belongs to the
     * caller's transaction.
     *
     * @param successorCode who carries its functions on; blank where nobody does
     * @throws Refusal.NotNow when units stand under it still
     * @throws Refusal.Invalid naming {@code successor} when there is no such unit
     */
    public void dissolve(Unit unit, String successorCode, LocalDate day) {
        var under = units.under(unit).size();
        if (under > 0) throw new Refusal.NotNow("unit.dissolution.under", unit.name(false), under);
        if (!successorCode.isBlank()) lines.succeed(unit, successor(unit, successorCode.strip()));
        unit.dissolve(day);
    }

    /** It exists after all, and nobody has carried its functions on; belongs to the caller's transaction. */
    public void reestablish(Unit unit) {
        unit.reestablish();
        lines.noSuccessor(unit);
    }

    private Unit successor(Unit before, String code) {
        return units.find(code)
                .filter(unit -> !unit.dissolved() && unit.id() != before.id())
                .orElseThrow(() -> new Refusal.Invalid("successor", "unit.unknown"));
    }

    private void checkPlace(AddUnit command, List<FieldError> errors) {
        if (units.find(command.code()).isPresent()) errors.add(new FieldError("code", "unit.code.taken"));
        if (command.regionCode().isBlank()) return;
        if (units.findRegion(command.regionCode()).isEmpty())
            errors.add(new FieldError("regionCode", "unit.region.unknown"));
        // Routing sends a region's complaints to its one supervision body.
        var second = command.nature() == UnitNature.SUPERVISION_BODY
                && units.supervisionBodyOf(command.regionCode()).isPresent();
        if (second) errors.add(new FieldError("nature", "unit.supervision.taken"));
    }

    private @Nullable Unit named(String field, String code, List<FieldError> errors) {
        if (code.isBlank()) return null;
        var unit = units.find(code.strip()).filter(one -> !one.dissolved());
        if (unit.isEmpty()) errors.add(new FieldError(field, "unit.unknown"));
        return unit.orElse(null);
    }
}
