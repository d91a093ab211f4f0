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

/** Finds the unit and the officers that a complainant means, as far as they can be known. */
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

    /** A unit that is only named is found if exactly one is called so in the region. */
    List<Resolved> resolve(List<FileComplaint.Accused> accusations, String regionCode) {
        return accusations.stream()
                .flatMap(accused -> resolve(accused, regionCode))
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

    /** Of two officers of one name either may be meant, so neither may handle the case. */
    private Stream<Resolved> resolve(FileComplaint.Accused accused, String regionCode) {
        var named = named(accused, regionCode);
        var officers = officers(accused, named);
        if (officers.isEmpty()) return Stream.of(new Resolved(accused, named.orElse(null), null));
        return officers.stream().map(officer -> new Resolved(accused, named.orElse(officer.unit()), officer));
    }

    private Optional<Unit> named(FileComplaint.Accused accused, String regionCode) {
        if (accused.unitCode() != null) return units.find(accused.unitCode());
        var text = accused.unitText();
        return text == null || text.isBlank() ? Optional.empty() : units.called(text, regionCode);
    }

    private List<Officer> officers(FileComplaint.Accused accused, Optional<Unit> unit) {
        if (accused.credentialNo() != null) {
            var known = units.officerWith(accused.credentialNo());
            if (known.isPresent()) return List.of(known.get());
        }
        var name = accused.officerName();
        return name == null || unit.isEmpty() ? List.of() : units.officers(unit.get(), name);
    }
}
