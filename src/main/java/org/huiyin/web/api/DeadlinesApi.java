package org.huiyin.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huiyin.deadline.Calendars;
import org.huiyin.deadline.DueDate;
import org.huiyin.deadline.Period;
import org.huiyin.deadline.PeriodUnit;
import org.huiyin.deadline.Step;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.platform.Words;
import org.huiyin.web.form.Pages;
import org.jspecify.annotations.Nullable;

/** Counts a period on the working calendar, step by step, for anybody who wants to check. */
@Path("api/v1/deadlines")
@Produces("application/json")
@PermitAll
@RequestScoped
@Tag(name = "deadlines")
public class DeadlinesApi {

    @Inject
    Calendars calendars;

    @Inject
    Pages pages;

    @GET
    @Path("preview")
    @Operation(
            summary = "When does a period end?",
            description =
                    "from: a day (2026-02-13) or a moment (RFC 3339); amount: 1 to 366; unit: WORKING_DAY, NATURAL_DAY or MONTH")
    public JsonObject preview(
            @QueryParam("from") @Nullable String from,
            @QueryParam("amount") @Nullable String amount,
            @QueryParam("unit") @Nullable String unit) {
        var due = calendars.current().due(day(from), period(amount, unit), List.of());
        return json(due, pages.words());
    }

    private static LocalDate day(@Nullable String from) {
        try {
            if (from == null || from.isBlank()) throw new Refusal.Invalid("from", "deadlines.from");
            return from.length() <= 10
                    ? LocalDate.parse(from)
                    : Clock.dayOf(OffsetDateTime.parse(from).toInstant());
        } catch (DateTimeException wrong) {
            throw new Refusal.Invalid("from", "deadlines.from");
        }
    }

    private static Period period(@Nullable String amount, @Nullable String unit) {
        try {
            return new Period(Integer.parseInt(String.valueOf(amount)), PeriodUnit.valueOf(String.valueOf(unit)), true);
        } catch (NumberFormatException wrong) {
            throw new Refusal.Invalid("amount", "deadlines.amount");
        } catch (IllegalArgumentException wrong) {
            throw new Refusal.Invalid("unit", "deadlines.unit");
        }
    }

    private static JsonObject json(DueDate due, Words words) {
        var steps = Json.createArrayBuilder();
        due.steps().forEach(step -> steps.add(json(step, words)));
        return Json.createObjectBuilder()
                .add("dueAt", CaseJson.moment(due.lastMoment()))
                .add("lastDay", due.lastDay().toString())
                .add("projected", due.projected())
                .add("steps", steps)
                .build();
    }

    private static JsonObject json(Step step, Words words) {
        var json = Json.createObjectBuilder()
                .add("date", step.date().toString())
                .add("kind", step.kind().name())
                .add("count", step.count());
        var name = step.name(words.locale());
        if (name != null) json.add("name", name);
        return json.build();
    }
}
