package org.huiyin.supervision.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
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
import org.huiyin.deadline.DeadlineRule;
import org.huiyin.deadline.DeadlineRules;
import org.huiyin.deadline.Period;
import org.huiyin.platform.Checks;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.supervision.Documents;
import org.huiyin.supervision.SupervisionDocument;
import org.huiyin.unit.Units;
import org.jspecify.annotations.Nullable;

/** The acts of registering a suggestion from outside (登记) and of recording its answer (回复). */
@ApplicationScoped
public class SuggestionRegister {

    private static final String RULE = "EXT_REPLY";

    /** Older ones are slips of typing. */
    private static final int OLDEST_YEARS = 5;

    @PersistenceContext
    EntityManager entities;

    @Inject
    ExternalSuggestions suggestions;

    @Inject
    Documents documents;

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
     * @throws Refusal.NotYours when this person does not work for a supervision body
     * @throws Refusal.Invalid when a field is wrong, or the sender's document is registered already
     */
    @Transactional
    public ExternalSuggestion register(Actor actor, RegisterSuggestion command) {
        var now = clock.now();
        if (!ExternalSuggestions.concern(actor)) throw new Refusal.NotYours("document.notYours");
        checks.valid(command);
        var arrival = arrival(actor, command, Clock.dayOf(now));
        var linked = command.complaintNumbers().stream()
                .map(number -> complaint(actor, number))
                .toList();
        if (suggestions.registered(actor.unit(), arrival.fromOrg(), arrival.docNo()))
            throw new Refusal.Invalid("docNo", "suggestion.docNo.registered");
        var rule = rule(actor);
        var due = dueOn(command.replyDueOn(), arrival.receivedOn());
        var suggestion = new ExternalSuggestion(
                actor.unit(), arrival, due == null ? rule : rule.setOn(due), actor.account(), now);
        suggestion.begin(calendars.current());
        entities.persist(suggestion);
        entities.flush();
        linked.forEach(complaint -> suggestions.link(suggestion, complaint));
        record(suggestion, actor, "suggestion.registered", now);
        return suggestion;
    }

    /** How long the answer takes where the suggestion sets no day. */
    public Period replyWithin(Actor actor) {
        return rule(actor).period();
    }

    private DeadlineRule rule(Actor actor) {
        return rules.named(RULE, units.byId(actor.unit()).regionCode());
    }

    ExternalSuggestion.Arrival arrival(Actor actor, RegisterSuggestion command, LocalDate today) {
        var received = Objects.requireNonNull(command.receivedOn());
        if (received.isAfter(today)) throw new Refusal.Invalid("receivedOn", "suggestion.receivedOn.ahead");
        if (received.isBefore(today.minusYears(OLDEST_YEARS)))
            throw new Refusal.Invalid("receivedOn", "suggestion.receivedOn.early", OLDEST_YEARS);
        return new ExternalSuggestion.Arrival(
                Objects.requireNonNull(command.kind()),
                command.fromOrg().strip(),
                command.docNo().strip(),
                received,
                command.summary().strip(),
                document(actor, command.documentNumber().strip()));
    }

    static @Nullable LocalDate dueOn(@Nullable LocalDate day, LocalDate received) {
        if (day != null && (day.isBefore(received) || day.isAfter(received.plusYears(1))))
            throw new Refusal.Invalid("replyDueOn", "suggestion.replyDueOn.wrong");
        return day;
    }

    private @Nullable Long document(Actor actor, String number) {
        if (number.isEmpty()) return null;
        return documents
                .numbered(actor, number)
                .map(SupervisionDocument::id)
                .orElseThrow(() -> new Refusal.Invalid("documentNumber", "suggestion.documentNumber.unknown"));
    }

    Complaint complaint(Actor actor, String number) {
        return complaints
                .seen(actor, number)
                .orElseThrow(() -> new Refusal.Invalid("complaintNumbers", "suggestion.complaints.unknown", number));
    }

    /**
     * @throws Refusal.NotNow when it was answered already
     * @throws Refusal.Invalid when the day lies ahead or before the receipt
     */
    @Transactional
    public ExternalSuggestion answer(Actor actor, long id, AnswerSuggestion command) {
        var now = clock.now();
        var suggestion = suggestions.locked(actor, id);
        if (suggestion.repliedOn().isPresent()) throw new Refusal.NotNow("suggestion.reply.already");
        checks.valid(command);
        var day = Objects.requireNonNull(command.repliedOn());
        if (day.isAfter(Clock.dayOf(now)) || day.isBefore(suggestion.receivedOn()))
            throw new Refusal.Invalid("repliedOn", "suggestion.repliedOn.wrong");
        suggestion.answer(command, day, actor.account(), now);
        record(suggestion, actor, "suggestion.answered", now);
        return suggestion;
    }

    private void record(ExternalSuggestion suggestion, Actor actor, String event, Instant now) {
        var role =
                List.of(Role.values()).stream().filter(actor::has).findFirst().orElseThrow();
        var detail = Json.createObjectBuilder().add("docNo", suggestion.docNo()).build();
        trail.record(new Deed(suggestion.chain(), event, actor, role.name(), Audience.SUPERVISION, detail, now));
    }
}
