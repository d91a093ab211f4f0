package org.huiyin.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.platform.Checks;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;

/** Holds a draft against the rules: what is asked of whom, and that it names no case. */
@ApplicationScoped
class DraftChecks {

    @Inject
    Checks checks;

    @Inject
    DocumentKinds kinds;

    @Inject
    Units units;

    @Inject
    Supervised supervised;

    @Inject
    Complaints complaints;

    @Inject
    Accused accused;

    SupervisionDocument.Content content(Actor actor, DraftDocument command) {
        checks.valid(command);
        var kind = kinds.find(command.kind()).orElseThrow(() -> new Refusal.Invalid("kind", "document.kind.missing"));
        var unit = units.find(command.unitCode())
                .orElseThrow(() -> new Refusal.Invalid("unitCode", "document.unitCode.missing"));
        supervised.mustBe(units.byId(actor.unit()), unit);
        CaseNumbers.mustNotBeNamed("title", command.title());
        CaseNumbers.mustNotBeNamed("text", command.text());
        CaseNumbers.mustNotBeNamed("attachments", command.attachments());
        var complaint = complaint(actor, command.complaintNumber().strip());
        mustBeAware(complaint, unit, command.aware());
        return new SupervisionDocument.Content(
                kind, unit.id(), complaint.map(Complaint::id).orElse(null), command);
    }

    private Optional<Complaint> complaint(Actor actor, String number) {
        if (number.isEmpty()) return Optional.empty();
        var seen = complaints.seen(actor, number);
        if (seen.isEmpty()) throw new Refusal.Invalid("complaintNumber", "document.complaint.unknown");
        return seen;
    }

    /** Nothing of the case is printed, yet the drafter's own words may give it away; whoever takes that risk says so. */
    private void mustBeAware(Optional<Complaint> complaint, Unit unit, boolean aware) {
        if (aware || complaint.isEmpty()) return;
        if (accused.in(complaint.get().id(), unit.id())) throw new Refusal.Invalid("aware", "document.aware.missing");
    }
}
