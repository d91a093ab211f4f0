package org.huiyin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.huiyin.account.Accounts;
import org.huiyin.account.Actor;
import org.huiyin.deadline.Calendars;
import org.huiyin.platform.Clock;
import org.huiyin.supervision.DocumentAct;
import org.huiyin.supervision.DocumentActs;
import org.huiyin.supervision.DraftDocument;
import org.huiyin.supervision.Drafting;

/** Lives the supervision documents of the demonstration: one in most of the states that there are. */
@ApplicationScoped
class DemoDocuments {

    /** Working days after which the time to sign has passed, by the rule of the demonstration. */
    private static final int UNSIGNED = 3;

    @Inject
    Drafting drafting;

    @Inject
    DocumentActs acts;

    @Inject
    Accounts accounts;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /** Each act happens on the next working day after the one before, in the morning, never later than now. */
    @Transactional
    public void live() {
        var now = clock.now();
        for (var told : told()) {
            var day = workingDay(Clock.dayOf(now).minusDays(told.getInt("daysAgo")));
            var id = new long[1];
            Clock.at(moment(day, now), () -> id[0] = draft(told));
            for (var name : told.getJsonArray("acts").getValuesAs(JsonString.class)) {
                var act = DocumentAct.valueOf(name.getString().toUpperCase(Locale.ROOT));
                for (var apart = act == DocumentAct.LEAVE ? UNSIGNED : 1; apart > 0; apart--)
                    day = workingDay(day.plusDays(1));
                Clock.at(moment(day, now), () -> perform(told, act, id[0]));
            }
        }
    }

    private LocalDate workingDay(LocalDate from) {
        var day = from;
        while (!calendars.current().isWorkingDay(day)) day = day.plusDays(1);
        return day;
    }

    private static Instant moment(LocalDate day, Instant now) {
        var morning = day.atTime(LocalTime.of(9, 40)).atZone(Clock.CHINA).toInstant();
        return morning.isAfter(now) ? now : morning;
    }

    private long draft(JsonObject told) {
        var command = new DraftDocument(
                told.getString("kind"),
                told.getString("unit"),
                told.getString("title"),
                told.getString("text"),
                told.getString("attachments"),
                "",
                false);
        return drafting.draft(person(told, "drafter"), command).id();
    }

    private void perform(JsonObject told, DocumentAct act, long id) {
        var again = clock.today().plusDays(told.getInt("againInDays", 0));
        acts.perform(person(told, part(act)), id, act, new DocumentActs.Said(text(told, act), again, -1));
    }

    private static String text(JsonObject told, DocumentAct act) {
        return switch (act) {
            case LEAVE -> told.getString("witness");
            case OBJECT -> told.getString("objection");
            case REPORT -> told.getString("report");
            case UPHOLD, REVOKE, ACCEPT, REJECT -> told.getString("opinion");
            default -> "";
        };
    }

    private static String part(DocumentAct act) {
        return switch (act) {
            case EDIT, DISCARD, SERVE, LEAVE -> "drafter";
            case APPROVE, ACCEPT, REJECT, CLOSE -> "lead";
            case ACKNOWLEDGE -> "clerk";
            case OBJECT, REPORT -> "leader";
            case UPHOLD, REVOKE -> "rechecker";
        };
    }

    private Actor person(JsonObject told, String part) {
        return accounts.find(told.getJsonObject("people").getString(part))
                .orElseThrow()
                .actor();
    }

    static List<JsonObject> told() {
        try (var stream = Objects.requireNonNull(DemoDocuments.class.getResourceAsStream("/db/demo/documents.json"));
                var reader = Json.createReader(stream)) {
            return List.copyOf(reader.readArray().getValuesAs(JsonObject.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
