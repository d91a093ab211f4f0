package org.huiyin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huiyin.account.Accounts;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Silence;
import org.huiyin.deadline.Calendars;
import org.huiyin.mail.Outbox;
import org.huiyin.platform.Clock;
import org.huiyin.unit.UnitImport;

/**
 * Lives all cases of the demonstration side by side, in the order in which things happened, so that serial numbers, trails and
 * letters have the order of life. What the portal does by itself each night happens each night.
 */
@ApplicationScoped
class Lives {

    @PersistenceContext
    EntityManager entities;

    @Inject
    UnitImport units;

    @Inject
    Accounts accounts;

    @Inject
    DemoAccounts cast;

    @Inject
    Calendars calendars;

    @Inject
    CitizenDeeds citizens;

    @Inject
    StaffDeeds staff;

    @Inject
    DemoDocuments documents;

    @Inject
    DemoSuggestions suggestions;

    @Inject
    DemoCredentials credentials;

    @Inject
    Silence silence;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** One transaction: a portal that is killed meanwhile is empty at its next start, and begins again. */
    @Transactional
    public void fillIfEmpty() {
        if (!accounts.none()) return;
        units.fillIfEmpty();
        cast.open();
        live();
    }

    @Transactional
    public void live() {
        var filed = new HashMap<String, Complaint>();
        var steps = steps(clock.now());
        var night = Clock.dayOf(steps.get(0).at());
        for (var step : steps) {
            night = nights(night, Clock.dayOf(step.at()));
            Clock.at(step.at(), () -> perform(step, filed));
            entities.flush();
            entities.clear(); // one transaction holds all cases, memory only the one at hand
        }
        nights(night, clock.today());
        documents.live();
        suggestions.live();
        credentials.live(filed);
        outbox.closePast();
    }

    private void perform(Step step, Map<String, Complaint> filed) {
        var life = step.life();
        if (step.act() == LifeAct.FILING) {
            filed.put(life.no(), citizens.file(life, Clock.dayOf(step.at())));
            return;
        }
        var complaint = Objects.requireNonNull(filed.get(life.no()));
        if (step.act() == LifeAct.MERGING) {
            var master = Objects.requireNonNull(filed.get(life.words("mergedInto")));
            staff.merge(life, actor(life.username(step)), complaint.number(), master.number());
        } else if (step.act().complainants()) citizens.perform(step, complaint.id());
        else staff.perform(step, actor(life.username(step)), complaint.number());
    }

    private Actor actor(String username) {
        return accounts.find(username).orElseThrow().actor();
    }

    private List<Step> steps(Instant now) {
        var plan = new LifePlan(calendars.current(), now);
        return told().stream()
                .flatMap(life -> plan.stepsOf(life).stream())
                .sorted(Comparator.comparing(Step::at))
                .toList();
    }

    private LocalDate nights(LocalDate last, LocalDate today) {
        for (var day = last.plusDays(1); !day.isAfter(today); day = day.plusDays(1)) {
            Clock.at(day.atTime(0, 5).atZone(Clock.CHINA).toInstant(), silence::pass);
        }
        return today;
    }

    static List<Life> told() {
        try (var stream = Objects.requireNonNull(Lives.class.getResourceAsStream("/db/demo/scenarios.json"));
                var reader = Json.createReader(stream)) {
            JsonArray lives = reader.readArray();
            return lives.getValuesAs(JsonObject.class).stream().map(Life::new).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
