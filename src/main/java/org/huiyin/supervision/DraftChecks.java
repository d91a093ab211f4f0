package org.huiyin.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /** A case number, however it is spaced. */
    private static final Pattern CASE_NUMBER = Pattern.compile("TS[0-9]{19}", Pattern.CASE_INSENSITIVE);

    @Inject
    Checks checks;

    @Inject
    DocumentKinds kinds;

    @Inject
    Units units;

    @Inject
    Complaints complaints;

    @Inject
    Accused accused;

    SupervisionDocument.Content content(Actor actor, DraftDocument command) {
        checks.valid(command);
        var kind = kinds.find(command.kind()).orElseThrow(() -> new Refusal.Invalid("kind", "document.kind.missing"));
        var unit = units.find(command.unitCode())
                .orElseThrow(() -> new Refusal.Invalid("unitCode", "document.unitCode.missing"));
        mustBeSupervised(units.byId(actor.unit()), unit);
        mustNameNoCase("title", command.title());
        mustNameNoCase("text", command.text());
        mustNameNoCase("attachments", command.attachments());
        var complaint = complaint(actor, command.complaintNumber().strip());
        mustBeAware(complaint, unit, command.aware());
        return new SupervisionDocument.Content(
                kind, unit.id(), complaint.map(Complaint::id).orElse(null), command);
    }

    /** A body supervises the units of its own region and of those within it, but not itself. */
    private void mustBeSupervised(Unit body, Unit unit) {
        if (unit.dissolved()) throw new Refusal.Invalid("unitCode", "document.unitCode.dissolved");
        var within = Stream.iterate(unit.regionCode(), code -> code != null, code -> units.region(code)
                        .parentCode())
                .anyMatch(body.regionCode()::equals);
        if (!within || unit.id() == body.id()) throw new Refusal.Invalid("unitCode", "document.unitCode.notSupervised");
    }

    /** The addressed unit could learn from the number that there is a case (信访工作条例 art. 30). */
    private static void mustNameNoCase(String field, String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Pd}]", "");
        if (CASE_NUMBER.matcher(plain).find()) throw new Refusal.Invalid(field, "document.text.caseNumber");
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
