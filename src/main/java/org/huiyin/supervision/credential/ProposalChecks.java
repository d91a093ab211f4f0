package org.huiyin.supervision.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.platform.Checks;
import org.huiyin.platform.Refusal;
import org.huiyin.supervision.Accused;
import org.huiyin.supervision.CaseNumbers;
import org.huiyin.supervision.Documents;
import org.huiyin.supervision.Supervised;
import org.huiyin.supervision.SupervisionDocument;
import org.huiyin.unit.Officer;
import org.huiyin.unit.Officers;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;

/** Checks what is proposed. */
@ApplicationScoped
class ProposalChecks {

    @Inject
    Checks checks;

    @Inject
    Suspensions suspensions;

    @Inject
    Units units;

    @Inject
    Officers officers;

    @Inject
    Supervised supervised;

    @Inject
    Complaints complaints;

    @Inject
    Documents documents;

    @Inject
    Accused accused;

    @Inject
    SuspensionTerms terms;

    SuspensionContent content(Actor actor, ProposeSuspension command) {
        checks.valid(command);
        var unit = units.find(command.unitCode())
                .orElseThrow(() -> new Refusal.Invalid("unitCode", "credential.unitCode.missing"));
        supervised.mustBe(units.byId(actor.unit()), unit);
        CaseNumbers.mustNotBeNamed("grounds", command.grounds());
        var complaint = complaint(actor, command.complaintNumber().strip());
        var document = document(actor, command.documentNumber().strip());
        if (complaint.isEmpty() && document.isEmpty())
            throw new Refusal.Invalid("complaintNumber", "credential.link.missing");
        if (!command.aware()
                && complaint.isPresent()
                && accused.in(complaint.get().id(), unit.id()))
            throw new Refusal.Invalid("aware", "document.aware.missing");
        return new SuspensionContent(
                officer(actor, unit, command),
                complaint.map(Complaint::id).orElse(null),
                document.map(SupervisionDocument::id).orElse(null),
                months(actor, Objects.requireNonNull(command.months())),
                command.reason().strip(),
                command.grounds().strip());
    }

    private int months(Actor actor, int months) {
        var most = terms.months(actor);
        if (months < 1 || months > most) throw new Refusal.Invalid("months", "credential.months.wrong", most);
        return months;
    }

    private Officer officer(Actor actor, Unit unit, ProposeSuspension command) {
        var officer = officers.named(
                unit, command.officerName().strip(), command.credentialNo().strip(), command.another());
        var own = actor.officerId();
        if (own != null && own == officer.id()) throw new Refusal.NotYours("credential.notYours");
        if (suspensions.open(actor.unit(), officer))
            throw new Refusal.Invalid("officerName", "credential.open", officer.name());
        return officer;
    }

    private Optional<Complaint> complaint(Actor actor, String number) {
        if (number.isEmpty()) return Optional.empty();
        var seen = complaints.seen(actor, number);
        if (seen.isEmpty()) throw new Refusal.Invalid("complaintNumber", "document.complaint.unknown");
        return seen;
    }

    private Optional<SupervisionDocument> document(Actor actor, String number) {
        if (number.isEmpty()) return Optional.empty();
        var found = documents.numbered(actor, number);
        if (found.isEmpty()) throw new Refusal.Invalid("documentNumber", "suggestion.documentNumber.unknown");
        return found;
    }
}
