package org.huiyin.supervision.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Deed;
import org.huiyin.audit.Trail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.deadline.Calendars;
import org.huiyin.deadline.DeadlineRules;
import org.huiyin.platform.Checks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.Units;
import org.jspecify.annotations.Nullable;

/** What was typed wrongly when a suggestion was registered is put right (更正登记); the trail keeps what stood there before. */
@ApplicationScoped
public class SuggestionCorrection {

    @Inject
    SuggestionRegister register;

    @Inject
    ExternalSuggestions suggestions;

    @Inject
    Complaints complaints;

    @Inject
    DeadlineRules rules;

    @Inject
    Calendars calendars;

    @Inject
    Units units;

    @Inject
    Checks checks;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * By whoever registered it, or the head of the body.
     *
     * @param version as it was read
     * @param command how it has to stand; of linked cases only those that this person may see are touched
     * @throws Refusal.NotYours when somebody else registered it
     * @throws Refusal.Invalid when it was changed meanwhile, a field is wrong, or it is registered under this number already
     */
    @Transactional
    public ExternalSuggestion correct(Actor actor, long id, int version, RegisterSuggestion command) {
        var now = clock.now();
        var suggestion = suggestions.locked(actor, id);
        if (!suggestions.correctable(actor, suggestion)) throw new Refusal.NotYours("suggestion.correction.notYours");
        if (suggestion.version() != version) throw new Refusal.Invalid("version", "suggestion.correction.changed");
        checks.valid(command);
        var before = suggestion.arrival();
        var arrival = register.arrival(actor, command, Clock.dayOf(now));
        mustFit(suggestion, before, arrival);
        var changed = Json.createObjectBuilder().add("docNo", arrival.docNo());
        compare(changed, before, arrival);
        var dueBefore = suggestion.dueDay();
        var due = SuggestionRegister.dueOn(command.replyDueOn(), arrival.receivedOn());
        var rule = rules.named("EXT_REPLY", units.byId(suggestion.bodyId()).regionCode());
        suggestion.correct(arrival, due == null ? rule : rule.setOn(due), calendars.current());
        note(changed, "due", dueBefore, suggestion.dueDay());
        relink(actor, suggestion, command.complaintNumbers(), changed);
        record(suggestion, actor, changed, now);
        return suggestion;
    }

    private void mustFit(
            ExternalSuggestion suggestion, ExternalSuggestion.Arrival before, ExternalSuggestion.Arrival arrival) {
        var renamed =
                !before.fromOrg().equals(arrival.fromOrg()) || !before.docNo().equals(arrival.docNo());
        if (renamed && suggestions.registered(suggestion.bodyId(), arrival.fromOrg(), arrival.docNo()))
            throw new Refusal.Invalid("docNo", "suggestion.docNo.registered");
        if (suggestion
                .repliedOn()
                .filter(day -> day.isBefore(arrival.receivedOn()))
                .isPresent()) throw new Refusal.Invalid("receivedOn", "suggestion.correction.answered");
    }

    private static void compare(
            JsonObjectBuilder changed, ExternalSuggestion.Arrival before, ExternalSuggestion.Arrival after) {
        note(changed, "kind", before.kind(), after.kind());
        note(changed, "fromOrg", before.fromOrg(), after.fromOrg());
        note(changed, "number", before.docNo(), after.docNo());
        note(changed, "receivedOn", before.receivedOn(), after.receivedOn());
        note(changed, "summary", before.summary(), after.summary());
        note(changed, "document", before.documentId(), after.documentId());
    }

    /** Keeps what stood there before, and what stands there now. */
    private static void note(JsonObjectBuilder changed, String name, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) return;
        changed.add(name + "Before", Objects.toString(before, "")).add(name, Objects.toString(after, ""));
    }

    /** What this person may not see stays linked as it was. */
    private void relink(Actor actor, ExternalSuggestion suggestion, List<String> numbers, JsonObjectBuilder changed) {
        var wanted = numbers.stream()
                .map(number -> register.complaint(actor, number))
                .toList();
        var linked = suggestions.complaints(suggestion.id()).stream()
                .map(complaints::byId)
                .flatMap(complaint -> complaints.seen(actor, complaint.number()).stream())
                .toList();
        linked.stream().filter(one -> !wanted.contains(one)).forEach(one -> suggestions.unlink(suggestion, one));
        wanted.forEach(one -> suggestions.link(suggestion, one));
        note(changed, "complaints", numbers(linked), numbers(wanted));
    }

    private static String numbers(List<Complaint> complaints) {
        return String.join(
                " ",
                complaints.stream().map(Complaint::number).distinct().sorted().toList());
    }

    private void record(ExternalSuggestion suggestion, Actor actor, JsonObjectBuilder changed, Instant now) {
        var role =
                List.of(Role.values()).stream().filter(actor::has).findFirst().orElseThrow();
        trail.record(new Deed(
                suggestion.chain(),
                "suggestion.corrected",
                actor,
                role.name(),
                Audience.SUPERVISION,
                changed.build(),
                now));
    }
}
