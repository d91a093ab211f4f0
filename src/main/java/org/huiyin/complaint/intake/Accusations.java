package org.huiyin.complaint.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.unit.Officer;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;
import org.jspecify.annotations.Nullable;

/** Finds the unit and the officer that a complainant means, as far as they can be known. */
@ApplicationScoped
class Accusations {

    @Inject
    Units units;

    /** An accusation with the unit and officer behind it. */
    record Resolved(
            FileComplaint.Accused accused,
            @Nullable Unit unit,
            @Nullable Officer officer) {

        @Nullable
        Unit organ() {
            return unit == null ? null : unit.organ();
        }

        Respondent respondent(long complaintId) {
            return new Respondent(complaintId, accused, unit, officer);
        }
    }

    List<Resolved> resolve(List<FileComplaint.Accused> accusations) {
        return accusations.stream()
                .map(this::resolve)
                .flatMap(one -> Stream.concat(Stream.of(one), elsewhere(one)))
                .toList();
    }

    /**
     * The officer belongs to another organ than the one that was named, on loan or by mistake: that one may not handle the case
     * either (rules D4 a: a unit whose own officers are accused).
     */
    private static Stream<Resolved> elsewhere(Resolved one) {
        var organ = one.organ();
        if (organ == null || one.officer() == null) return Stream.empty();
        var own = one.officer().unit();
        if (own.organ().id() == organ.id()) return Stream.empty();
        return Stream.of(new Resolved(new FileComplaint.Accused(own.code(), null, null, null), own, one.officer()));
    }

    private Resolved resolve(FileComplaint.Accused accused) {
        var officer = officer(accused);
        var named = accused.unitCode() == null ? Optional.<Unit>empty() : units.find(accused.unitCode());
        var unit = named.or(() -> officer.map(Officer::unit));
        return new Resolved(accused, unit.orElse(null), officer.orElse(null));
    }

    private Optional<Officer> officer(FileComplaint.Accused accused) {
        if (accused.credentialNo() != null) {
            var known = units.officerWith(accused.credentialNo());
            if (known.isPresent()) return known;
        }
        var name = accused.officerName();
        var code = accused.unitCode();
        if (name == null || code == null) return Optional.empty();
        return units.find(code).flatMap(unit -> units.officer(unit, name));
    }
}
