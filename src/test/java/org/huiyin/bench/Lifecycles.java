package org.huiyin.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.huiyin.Api;
import org.huiyin.launch.Portal;

/**
 * Drives whole lives of complaints over HTTP against the portal as an operator runs it, and prints what it took.
 *
 * <p>{@code mvn -Pbench verify -DskipTests}; {@code -Dbench.lives=400} sets how many lives each level of concurrency gets. The load generator
 * shares the machine with the portal and its database: quote ratios between runs on one machine, not single figures.
 */
public final class Lifecycles {

    private static final List<String> STEPS = List.of("file", "accept", "assign+acknowledge", "reply+review", "read");
    private static final String PASSWORD = "demo-huiyin-2026";

    private final Api api;
    private final Map<String, Api> people = new LinkedHashMap<>();
    private final Map<String, ConcurrentLinkedQueue<Long>> nanos = new LinkedHashMap<>();
    private final AtomicInteger serial = new AtomicInteger();

    private Lifecycles(String baseUrl) {
        api = new Api(baseUrl);
        for (var person : List.of("dl.intake", "dl.dispatch", "dl.sf.clerk", "dl.sf.handler", "dl.review"))
            people.put(person, api.as(person, PASSWORD));
    }

    public static void main(String[] arguments) {
        var lives = Integer.getInteger("bench.lives", 300);
        try (var portal = Portal.fresh().demo().start()) {
            System.out.printf(
                    Locale.ROOT,
                    "start-up, first with demo data: %.1f s%n",
                    portal.startUp().toMillis() / 1000.0);
            var bench = new Lifecycles(portal.baseUrl());
            bench.run(16, lives, false); // warms up the virtual machine
            for (var threads : new int[] {1, 4, 16}) bench.run(threads, lives, true);
        }
    }

    private void run(int threads, int lives, boolean print) {
        STEPS.forEach(step -> nanos.put(step, new ConcurrentLinkedQueue<>()));
        var pool = Executors.newFixedThreadPool(threads);
        var started = System.nanoTime();
        for (var i = 0; i < lives; i++) pool.execute(this::live);
        pool.shutdown();
        try {
            if (!pool.awaitTermination(20, TimeUnit.MINUTES)) throw new IllegalStateException("the run took too long");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        var seconds = (System.nanoTime() - started) / 1e9;
        if (print) print(threads, lives, seconds);
    }

    private void live() {
        var filed = timed("file", () -> api.post("/complaints", filing()), 201);
        var number = filed.getString("number");
        var path = "/complaints/" + number;
        timed("accept", () -> people.get("dl.intake").post(path + "/acceptance", empty()), 200);
        timed(
                "assign+acknowledge",
                () -> {
                    must(people.get("dl.dispatch").post(path + "/assignment", one("leadUnitCode", "QH-DL-SF")));
                    return people.get("dl.sf.clerk").post(path + "/acknowledgement", empty());
                },
                200);
        timed(
                "reply+review",
                () -> {
                    must(people.get("dl.sf.handler").post(path + "/reply", reply()));
                    return people.get("dl.review").post(path + "/review", one("decision", "APPROVE"));
                },
                200);
        var complainant = api.with("Huiyin-Query-Code", filed.getString("queryCode"));
        timed("read", () -> complainant.get(path), 200);
    }

    private JsonObject timed(String step, Supplier<Api.Answer> call, int expected) {
        var started = System.nanoTime();
        var answer = call.get();
        nanos.get(step).add(System.nanoTime() - started);
        if (answer.status() != expected)
            throw new IllegalStateException(step + ": " + answer.status() + " " + answer.body());
        return answer.json();
    }

    private static void must(Api.Answer answer) {
        if (answer.status() != 200) throw new IllegalStateException(answer.status() + " " + answer.body());
    }

    private void print(int threads, int lives, double seconds) {
        System.out.printf(Locale.ROOT, "%nconcurrency %d: %.1f lives/s (%d lives)%n", threads, lives / seconds, lives);
        System.out.printf("%-20s %9s %9s %9s%n", "step, ms", "p50", "p95", "p99");
        nanos.forEach((step, times) -> {
            var sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
            System.out.printf(
                    Locale.ROOT, "%-20s %9.1f %9.1f %9.1f%n", step, at(sorted, 50), at(sorted, 95), at(sorted, 99));
        });
    }

    private static double at(long[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    private JsonObject filing() {
        var nth = serial.incrementAndGet();
        return Json.createObjectBuilder()
                .add("identityMode", "REAL_NAME")
                .add("complainantType", "CITIZEN")
                .add("regionCode", "990102")
                .add("subject", "同街同样占道罚款相差十倍")
                .add("narrative", "我和隔壁水果店同一天因门前占道被查处，隔壁罚二百元，我被罚二千元。第 " + nth + " 件。".repeat(20))
                .add("primaryCategory", "P203")
                .add("sector", "S19")
                .add("actionKind", "PENALTY")
                .add("respondents", Json.createArrayBuilder().add(one("unitCode", "QH-DL-CG")))
                .add("requests", Json.createArrayBuilder(Arrays.asList("复核裁量依据", "书面说明理由")))
                .add(
                        "complainant",
                        Json.createObjectBuilder().add("name", "张春生").add("phone", "1390000" + (1000 + nth % 9000)))
                .build();
    }

    private static JsonObject reply() {
        var answers = Json.createArrayBuilder();
        for (var position = 1; position <= 2; position++) {
            answers.add(Json.createObjectBuilder()
                    .add("position", position)
                    .add("kind", "MET")
                    .add("text", "已按公布的裁量基准复核并书面说明。"));
        }
        return Json.createObjectBuilder()
                .add("finding", "UNSUBSTANTIATED")
                .add("facts", "经调阅案卷，两案情节不同，处罚档次适用正确。")
                .add("basis", "《行政处罚法》第三十四条")
                .add("answers", answers)
                .build();
    }

    private static JsonObject one(String field, String value) {
        return Json.createObjectBuilder().add(field, value).build();
    }

    private static JsonObject empty() {
        return JsonObject.EMPTY_JSON_OBJECT;
    }
}
