package org.huiyin.launch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.huiyin.Api;
import org.junit.jupiter.api.Test;

/** Two portals on one database: both look for what is late at the same second of each minute, and everything happens once. */
class TwoNodesST {

    /** With limits that let one address file many reports. */
    private static final Path CONFIG = Path.of("src", "test", "config").toAbsolutePath();

    private static final int CASES = 24;
    private static final int TRIES = 180;

    @Test
    void what_is_late_is_urged_ordered_and_listed_once_whichever_node_comes_first() throws Exception {
        try (var first = Portal.fresh().demo().with("HUIYIN_CONFIG", CONFIG).start();
                var second = beside(first)) {
            var numbers = Stream.generate(() -> filed(first)).limit(CASES).toList();
            assertThat(change(first, """
                    update deadline d join complaint c on c.id = d.complaint_id
                    set d.started_at = d.started_at - interval 60 day, d.due_at = d.due_at - interval 60 day,
                    d.next_alert_at = d.next_alert_at - interval 60 day, c.next_due_at = c.next_due_at - interval 60 day
                    where d.clock = 'C1' and c.number in\s""" + list(numbers))).isPositive();

            for (var tries = 0; tries < TRIES && count(first, "listed_supervision", numbers) < CASES; tries++)
                Thread.sleep(1_000);

            for (var table : List.of("urge", "supervision_order", "listed_supervision"))
                assertThat(count(first, table, numbers)).as(table).isEqualTo(CASES);
            for (var event : List.of("complaint.urged", "complaint.ordered", "complaint.listed"))
                assertThat(number(first, """
                        select count(*) from trail_entry t join complaint c on t.chain = concat('complaint:', c.id)
                        where t.event = '%s' and c.number in %s""".formatted(event, list(numbers))))
                        .as(event)
                        .isEqualTo(CASES);
            assertThat(second.get("/track").statusCode()).isEqualTo(200);
            assertThat(first.output() + second.output()).doesNotContain("Deadlock", "SEVERE");
        }
    }

    /** Another node of the same site: its database and its keys. */
    private static Portal beside(Portal first) throws IOException {
        var data = Startup.freshFolder();
        copy(first.data().resolve("keys"), data.resolve("keys"));
        return Portal.on(data)
                .demo()
                .with("HUIYIN_CONFIG", CONFIG)
                .with("HUIYIN_DB_URL", first.databaseUrl())
                .with("HUIYIN_DB_USER", "huiyin")
                .with(
                        "HUIYIN_DB_PASSWORD",
                        Portal.read(first.data().resolve("keys").resolve("database.password")))
                .start();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(file.getFileName()));
                } catch (IOException full) {
                    throw new UncheckedIOException(full);
                }
            });
        }
    }

    private static String filed(Portal portal) {
        var nonce = UUID.randomUUID().toString();
        var answer = new Api(portal.baseUrl()).with("Idempotency-Key", nonce).post("/complaints", report(nonce));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.json().getString("number");
    }

    private static JsonObject report(String nonce) {
        return Json.createObjectBuilder()
                .add("identityMode", "ANONYMOUS")
                .add("complainantType", "CITIZEN")
                .add("regionCode", "990102")
                .add(
                        "respondents",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("unitCode", "QH-DL-CG")))
                .add("subject", "门前占道罚款不一样")
                .add("narrative", "罚款相差十倍。" + nonce)
                .add("primaryCategory", "P203")
                .add("sector", "S19")
                .add("actionKind", "PENALTY")
                .add("requests", Json.createArrayBuilder().add("说明裁量依据"))
                .build();
    }

    private static long count(Portal portal, String table, List<String> numbers) throws SQLException {
        return number(
                portal,
                "select count(*) from " + table + " x join complaint c on c.id = x.complaint_id where c.number in "
                        + list(numbers));
    }

    private static long number(Portal portal, String sql) throws SQLException {
        try (var connection = portal.database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static int change(Portal portal, String sql) throws SQLException {
        try (var connection = portal.database();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static String list(List<String> numbers) {
        return "('" + String.join("', '", numbers) + "')";
    }
}
