package org.huiyin.supervision.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Deed;
import org.huiyin.audit.Trail;
import org.huiyin.platform.Checks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.supervision.CaseNumbers;
import org.huiyin.unit.NewCredential;
import org.huiyin.unit.Officer;
import org.huiyin.unit.Officers;
import org.huiyin.unit.Units;

/**
 * An administrator enters that an officer whose credential was taken back has got another one (重新核发执法证件): from its first day the
 * old revocations block nobody any more. One that has a last day is followed by the next in time. What was decided stays as it is, with
 * the number that it was about. A suspension that is in force goes on.
 */
@ApplicationScoped
public class CredentialIssue {

    private static final int LATEST_YEARS = 1;

    @Inject
    Checks checks;

    @Inject
    Units units;

    @Inject
    Officers officers;

    @Inject
    Suspensions suspensions;

    @Inject
    Trail trail;

    @Inject
    Event<SuspensionEvent> events;

    @Inject
    Clock clock;

    /**
     * @throws Refusal.NotYours when this person administers nothing, or is the officer
     * @throws Refusal.Invalid when a field is wrong, the number is or was somebody's, or the officer's credential was not taken back, or
     *     another one without a last day was issued since
     */
    @Transactional
    public Officer issue(Actor actor, IssueCredential command) {
        var now = clock.now();
        if (!actor.has(Role.SYS_ADMIN)) throw new Refusal.NotYours("credential.notYours");
        checks.valid(command);
        CaseNumbers.mustNotBeNamed("basis", command.basis()); // the officer reads it
        var officer = officer(actor, command);
        var taken = suspensions.ending(officer);
        if (taken.isEmpty()) throw new Refusal.Invalid("officerName", "credential.issue.notTaken", officer.name());
        var given = given(command, taken, Clock.dayOf(now));
        if (suspensions.takenBack(officer).isEmpty()) mustFollowOn(given, taken);
        officers.issue(officer, given, actor.account(), now);
        for (var suspension : taken) {
            suspension.ending().orElseThrow().replaced(given.validFrom(), given.validUntil());
            record(actor, suspension, given, now);
            events.fire(new SuspensionEvent.Reissued(suspension, given.number()));
        }
        return officer;
    }

    private Officer officer(Actor actor, IssueCredential command) {
        var unit = units.find(command.unitCode())
                .orElseThrow(() -> new Refusal.Invalid("unitCode", "credential.unitCode.missing"));
        var officer = officers.known(
                unit, command.officerName().strip(), command.credentialNo().strip());
        var own = actor.officerId();
        if (own != null && own == officer.id()) throw new Refusal.NotYours("credential.notYours");
        return officer;
    }

    private static NewCredential given(IssueCredential command, List<CredentialSuspension> taken, LocalDate today) {
        var from = Objects.requireNonNull(command.validFrom());
        var until = command.validUntil();
        var early = taken.stream()
                .anyMatch(suspension ->
                        !from.isAfter(suspension.ending().orElseThrow().day()));
        if (early) throw new Refusal.Invalid("validFrom", "credential.issue.validFrom.early");
        if (from.isAfter(today.plusYears(LATEST_YEARS)))
            throw new Refusal.Invalid("validFrom", "credential.issue.validFrom.late");
        if (until != null && (until.isBefore(from) || until.isBefore(today)))
            throw new Refusal.Invalid("validUntil", "credential.issue.validUntil.early");
        return new NewCredential(
                command.number().strip(), from, until, command.basis().strip());
    }

    /** The officer is not left without one for some days that nobody has thought of. */
    private static void mustFollowOn(NewCredential given, List<CredentialSuspension> taken) {
        var last = days(taken, SuspensionEnding::reissuedUntil)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var from = days(taken, SuspensionEnding::reissuedFrom)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (!given.validFrom().isAfter(from))
            throw new Refusal.Invalid("validFrom", "credential.issue.validFrom.before", from.toString());
        if (given.validFrom().isAfter(last.plusDays(1)))
            throw new Refusal.Invalid("validFrom", "credential.issue.validFrom.gap", last.toString());
        var until = given.validUntil();
        if (until != null && !until.isAfter(last))
            throw new Refusal.Invalid("validUntil", "credential.issue.validUntil.before", last.toString());
    }

    private static Stream<LocalDate> days(
            List<CredentialSuspension> taken, Function<SuspensionEnding, Optional<LocalDate>> day) {
        return taken.stream().flatMap(one -> one.ending().flatMap(day).stream());
    }

    private void record(Actor actor, CredentialSuspension suspension, NewCredential given, Instant now) {
        var detail = Json.createObjectBuilder()
                .add("basis", given.basis())
                .add("number", given.number())
                .add("validFrom", given.validFrom().toString());
        var until = given.validUntil();
        if (until != null) detail.add("validUntil", until.toString());
        trail.record(new Deed(
                suspension.chain(),
                "credential.reissued",
                actor,
                Role.SYS_ADMIN.name(),
                Audience.PARTY,
                detail.build(),
                now));
    }
}
