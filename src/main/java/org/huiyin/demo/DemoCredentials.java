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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.huiyin.account.Accounts;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Complaint;
import org.huiyin.deadline.Calendars;
import org.huiyin.platform.Clock;
import org.huiyin.supervision.credential.ProposeSuspension;
import org.huiyin.supervision.credential.SuspensionAct;
import org.huiyin.supervision.credential.SuspensionActs;
import org.huiyin.supervision.credential.SuspensionProposal;

/** Lives the suspended credentials: one proposed, one whose notice is owed, three in force, of which one blocks a handler, one lifted. */
@ApplicationScoped
class DemoCredentials {

    @Inject
    SuspensionProposal proposal;

    @Inject
    SuspensionActs acts;

    @Inject
    Accounts accounts;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /**
     * Each act happens on the next working day after the one before, in the morning, never later than now.
     *
     * @param filed the cases by the number of their life
     */
    @Transactional
    public void live(Map<String, Complaint> filed) {
        var now = clock.now();
        for (var told : told()) {
            var complaint = Objects.requireNonNull(filed.get(told.getString("life")));
            var day = workingDay(Clock.dayOf(now).minusDays(told.getInt("daysAgo")));
            var id = new long[1];
            Clock.at(moment(day, now), () -> id[0] = propose(told, complaint));
            for (var name : told.getJsonArray("acts").getValuesAs(JsonString.class)) {
                day = workingDay(day.plusDays(1));
                var act = SuspensionAct.valueOf(name.getString().toUpperCase(Locale.ROOT));
                var by = person(told, act == SuspensionAct.SERVE ? "by" : "lead");
                Clock.at(moment(day, now), () -> acts.perform(by, id[0], act, told.getString("why", ""), -1));
            }
        }
    }

    private long propose(JsonObject told, Complaint complaint) {
        var command = new ProposeSuspension(
                told.getString("unit"),
                told.getString("officer"),
                "",
                told.getInt("months"),
                told.getString("reason"),
                told.getString("grounds"),
                complaint.number(),
                "",
                true,
                false);
        return proposal.propose(person(told, "by"), command).id();
    }

    private Actor person(JsonObject told, String part) {
        return accounts.find(told.getString(part)).orElseThrow().actor();
    }

    private LocalDate workingDay(LocalDate from) {
        var day = from;
        while (!calendars.current().isWorkingDay(day)) day = day.plusDays(1);
        return day;
    }

    private static Instant moment(LocalDate day, Instant now) {
        var morning = day.atTime(15, 10).atZone(Clock.CHINA).toInstant();
        return morning.isAfter(now) ? now : morning;
    }

    private static List<JsonObject> told() {
        try (var stream =
                        Objects.requireNonNull(DemoCredentials.class.getResourceAsStream("/db/demo/credentials.json"));
                var reader = Json.createReader(stream)) {
            return List.copyOf(reader.readArray().getValuesAs(JsonObject.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
