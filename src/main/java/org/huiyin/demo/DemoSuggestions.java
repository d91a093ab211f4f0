package org.huiyin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huiyin.account.Accounts;
import org.huiyin.platform.Clock;
import org.huiyin.supervision.suggestion.AnswerSuggestion;
import org.huiyin.supervision.suggestion.RegisterSuggestion;
import org.huiyin.supervision.suggestion.SuggestionKind;
import org.huiyin.supervision.suggestion.SuggestionRegister;

/** Lives the suggestions from outside: one answered, one due soon, one with time, one late. */
@ApplicationScoped
class DemoSuggestions {

    @Inject
    SuggestionRegister register;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @Transactional
    public void live() {
        var today = clock.today();
        told().forEach(told -> live(told, today.minusDays(told.getInt("daysAgo"))));
    }

    private void live(JsonObject told, LocalDate received) {
        var by = accounts.find(told.getString("by")).orElseThrow().actor();
        var due = told.containsKey("dueInDays") ? received.plusDays(told.getInt("dueInDays")) : null;
        var command = new RegisterSuggestion(
                SuggestionKind.valueOf(told.getString("kind")),
                told.getString("fromOrg"),
                told.getString("docNo"),
                received,
                told.getString("summary"),
                due,
                List.of(),
                "");
        var id = new long[1];
        Clock.at(morning(received), () -> id[0] = register.register(by, command).id());
        if (!told.containsKey("reply")) return;
        var day = received.plusDays(told.getInt("answeredAfterDays"));
        var answer = new AnswerSuggestion(day, told.getString("replyNo"), told.getString("reply"));
        Clock.at(morning(day), () -> register.answer(by, id[0], answer));
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(10, 20).atZone(Clock.CHINA).toInstant();
    }

    static List<JsonObject> told() {
        try (var stream =
                        Objects.requireNonNull(DemoSuggestions.class.getResourceAsStream("/db/demo/suggestions.json"));
                var reader = Json.createReader(stream)) {
            return List.copyOf(reader.readArray().getValuesAs(JsonObject.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
