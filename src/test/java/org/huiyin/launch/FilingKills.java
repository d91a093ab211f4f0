package org.huiyin.launch;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiyin.Api;

/**
 * Kills the portal while reports are being filed, starts it again, and looks whether a report that was acknowledged is there exactly
 * once, and whether a retry of one that was not acknowledged makes exactly one.
 *
 * <p>{@code mvn -Pkills verify -DskipTests -Dkills=100}; the suite runs it with three.
 */
public final class FilingKills {

    private static final int WRITERS = 4;

    private final Path data;
    private final Map<String, JsonObject> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, String> unanswered = new ConcurrentHashMap<>();
    private final AtomicInteger serial = new AtomicInteger();
    private int retried;

    FilingKills(Path data) {
        this.data = data;
    }

    public static void main(String[] arguments) {
        var rounds = Integer.getInteger("kills", 100);
        System.out.println(new FilingKills(Startup.freshFolder()).run(rounds));
    }

    /** What was found. */
    record Outcome(int kills, int acknowledged, int lost, int doubled, int retried) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d kills: %d reports acknowledged, %d lost, %d doubled; %d unanswered ones sent again",
                    kills,
                    acknowledged,
                    lost,
                    doubled,
                    retried);
        }
    }

    Outcome run(int kills) {
        for (var round = 0; round < kills; round++) {
            try (var portal = Portal.on(data).demo().start()) {
                retryUnanswered(portal.baseUrl());
                fileUntilKilled(portal);
            }
        }
        try (var portal = Portal.on(data).demo().start()) {
            retryUnanswered(portal.baseUrl());
            return count(kills, new Api(portal.baseUrl()));
        }
    }

    private void fileUntilKilled(Portal portal) {
        var writers = new Thread[WRITERS];
        for (var i = 0; i < WRITERS; i++) {
            writers[i] = new Thread(() -> fileOn(portal.baseUrl()));
            writers[i].start();
        }
        pause(300 + ThreadLocalRandom.current().nextInt(1200));
        portal.kill9();
        for (var writer : writers) join(writer);
    }

    private void fileOn(String baseUrl) {
        while (true) {
            var key = "kill-" + serial.incrementAndGet();
            unanswered.put(key, key);
            try {
                file(baseUrl, key);
            } catch (RuntimeException gone) {
                return;
            }
        }
    }

    private void file(String baseUrl, String key) {
        var answer = new Api(baseUrl).with("Idempotency-Key", key).post("/complaints", filing(key));
        if (answer.status() != 201) throw new IllegalStateException("answered " + answer.status());
        acknowledged.put(key, answer.json());
        unanswered.remove(key);
    }

    private void retryUnanswered(String baseUrl) {
        for (var key : unanswered.keySet()) {
            file(baseUrl, key);
            retried++;
        }
    }

    private Outcome count(int kills, Api api) {
        var lost = 0;
        var numbers = new HashMap<String, Integer>();
        for (var filed : acknowledged.values()) {
            var number = filed.getString("number");
            numbers.merge(number, 1, Integer::sum);
            var read =
                    api.with("Huiyin-Query-Code", filed.getString("queryCode")).get("/complaints/" + number);
            if (read.status() != 200) lost++;
        }
        var doubled =
                (int) numbers.values().stream().filter(times -> times > 1).count() + surplus(acknowledged.size(), api);
        return new Outcome(kills, acknowledged.size(), lost, doubled, retried);
    }

    /** How many more of our reports the supervision body holds than were acknowledged. */
    private static int surplus(int expected, Api api) {
        var intake = api.as("gx.intake", "demo-huiyin-2026");
        var found = 0;
        String after = null;
        do {
            var page = intake.get("/inbox?limit=100" + (after == null ? "" : "&after=" + after))
                    .json();
            found += (int) page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                    .filter(item -> item.getString("subject").startsWith("kill-"))
                    .count();
            after = page.getString("next", null);
        } while (after != null);
        return found - expected;
    }

    private static JsonObject filing(String key) {
        return Json.createObjectBuilder()
                .add("identityMode", "ANONYMOUS")
                .add("complainantType", "CITIZEN")
                .add("regionCode", "990171")
                .add("subject", key)
                .add("narrative", "园区内多部门重复检查，编号 " + key)
                .add("primaryCategory", "P202")
                .add("sector", "S99")
                .add("actionKind", "INSPECTION")
                .build();
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
