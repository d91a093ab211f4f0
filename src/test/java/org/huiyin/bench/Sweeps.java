package org.huiyin.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.huiyin.launch.Portal;

/**
 * Fills the database of a portal with open clocks, lets some of them turn at the same moment, and measures how long its own
 * timetable takes to tell everybody: {@code mvn -Pbench verify -DskipTests -Dbench.main=org.huiyin.bench.Sweeps}, with
 * {@code -Dbench.clocks=1000000} and {@code -Dbench.due=10000}. Portal and database run as an operator runs them, with little memory.
 */
public final class Sweeps {

    private static final int CLOCKS = Integer.getInteger("bench.clocks", 1_000_000);
    private static final int DUE = Integer.getInteger("bench.due", 10_000);
    private static final List<String> UNITS = List.of("QH-DL-SF", "QH-DL-YJ", "QH-DL-SJ", "QH-YJ", "QH-SJ", "QH-SF");
    private static final String QUEUE = """
            select d.id, d.complaint_id, d.next_alert_at from deadline d force index (deadline_alert)
            where d.next_alert_at >= '1970-01-01' and d.next_alert_at <= utc_timestamp(6)
            and (d.next_alert_at > '1970-01-01' or d.id > 0) order by d.next_alert_at, d.id limit 50
            """;

    private final Connection database;

    private Sweeps(Connection database) {
        this.database = database;
    }

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try (var portal = Portal.fresh()
                .demo()
                .java("-Xmx384m")
                .with("HUIYIN_DB_EMBEDDED_PORT", port)
                .start()) {
            var password = Files.readString(portal.data().resolve("keys").resolve("database.password"));
            var url = "jdbc:mysql://127.0.0.1:" + port + "/huiyin?sslMode=DISABLED&allowPublicKeyRetrieval=true";
            try (var connection = DriverManager.getConnection(url, "huiyin", password.strip())) {
                new Sweeps(connection).run(portal.process());
            }
        }
    }

    private void run(Process portal) throws SQLException, InterruptedException, IOException {
        settle();
        fill();
        System.out.printf("%d open clocks%n", number("select count(*) from deadline where stopped_at is null"));
        explain();
        System.out.println("before: " + memory(portal));
        for (var round = 1; round <= 3; round++) {
            turn(round);
            measure(round);
            System.out.println("after:  " + memory(portal));
        }
    }

    /** The clocks of the demonstration have their say first. */
    private void settle() throws SQLException, InterruptedException {
        while (waiting() > 0) Thread.sleep(1_000);
    }

    private void fill() throws SQLException {
        change(
                "create temporary table ten (n int) as select 0 n union select 1 union select 2 union select 3 union select 4"
                        + " union select 5 union select 6 union select 7 union select 8 union select 9");
        for (var table = 2; table <= 7; table++) change("create temporary table ten" + table + " as select n from ten");
        change(
                "create temporary table nth (n int primary key, lead_id bigint) as select n, 0 as lead_id from (select a.n + 10 * b.n"
                        + " + 100 * c.n + 1000 * d.n + 10000 * e.n + 100000 * f.n + 1000000 * g.n as n from ten a, ten2 b, ten3 c, ten4 d,"
                        + " ten5 e, ten6 f, ten7 g) numbers where n < " + CLOCKS);
        for (var unit = 0; unit < UNITS.size(); unit++)
            change("update nth set lead_id = (select id from unit where code = '" + UNITS.get(unit) + "') where n % "
                    + UNITS.size() + " = " + unit);
        change("""
                insert into complaint (number, status, region_code, subject, narrative, primary_category, sector, action_kind, channel,
                    identity_mode, complainant_type, locale, supervision_unit_id, lead_unit_id, waits_unit_id, waits_role,
                    next_due_at, filed_at, changed_at, filing_key, fingerprint, query_code_hash, version)
                select concat('BENCH', n), 'HANDLING', '990102', '同街同样占道罚款相差十倍', repeat('我和隔壁水果店同一天被查处。', 20), 'P203', 'S19',
                    'PENALTY', 'WEB', 'ANONYMOUS', 'CITIZEN', 'zh', (select id from unit where code = 'QH-DL-SF'), lead_id, lead_id,
                    'UNIT_HANDLER', utc_timestamp(6) + interval 30 day, utc_timestamp(6), utc_timestamp(6), unhex(sha2(n, 256)),
                    unhex(sha2(n, 256)), unhex(sha2(n, 256)), 1 from nth""");
        change("""
                insert into complaint_unit (complaint_id, unit_id, capacity)
                select id, lead_unit_id, 'LEAD' from complaint where number like 'BENCH%'
                union all select id, supervision_unit_id, 'SUPERVISION' from complaint where number like 'BENCH%'""");
        change("""
                insert into respondent (complaint_id, unit_id, organ_id)
                select c.id, u.id, u.id from complaint c join unit u on u.code = 'QH-DL-CG' where c.number like 'BENCH%'""");
        change("""
                insert into deadline (complaint_id, clock, round, rule, started_at, due_at, projected, next_alert_at)
                select c.id, 'C3', 1, (select rule from deadline where clock = 'C3' order by id limit 1), utc_timestamp(6),
                    utc_timestamp(6) + interval 30 day, false, utc_timestamp(6) + interval (20 + c.id % 300) day
                from complaint c where c.number like 'BENCH%'""");
        change("analyze table complaint, deadline, complaint_unit, respondent");
    }

    /** Clocks from everywhere turn yellow, red and deep red at once. */
    private void turn(int round) throws SQLException {
        change("""
                update deadline d join complaint c on c.id = d.complaint_id set d.next_alert_at = utc_timestamp(6) - interval d.id %% 3600 second,
                    d.due_at = utc_timestamp(6) + interval case %d when 1 then 1 when 2 then -3 else -30 end day, d.alerts_told = %d
                where c.number like 'BENCH%%' and d.clock = 'C3' and d.id %% %d = 0""".formatted(round, round - 1, CLOCKS / DUE));
    }

    private void measure(int round) throws SQLException, InterruptedException {
        var due = waiting();
        var letters = number("select count(*) from outbox");
        var statements = statements();
        while (waiting() >= due) Thread.sleep(50);
        var began = System.nanoTime();
        while (waiting() > 0) Thread.sleep(50);
        var seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s: %d due, %.1f s, %.0f a second, %.1f statements and %.1f letters each%n",
                round == 1 ? "yellow" : round == 2 ? "red" : "deep red",
                due,
                seconds,
                due / seconds,
                (double) (statements() - statements) / due,
                (double) (number("select count(*) from outbox") - letters) / due);
    }

    private long waiting() throws SQLException {
        return number("select count(*) from deadline where next_alert_at <= utc_timestamp(6)");
    }

    private long statements() throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("show global status like 'Questions'")) {
            rows.next();
            return rows.getLong(2);
        }
    }

    private void explain() throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("explain " + QUEUE)) {
            var names = rows.getMetaData();
            while (rows.next())
                for (var column = 1; column <= names.getColumnCount(); column++)
                    System.out.printf("%15s: %s%n", names.getColumnLabel(column), rows.getString(column));
        }
    }

    private static String memory(Process portal) throws IOException {
        var status = java.nio.file.Path.of("/proc", Long.toString(portal.pid()), "status");
        if (!Files.exists(status)) return "unknown";
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
                .toList()
                .toString();
    }

    private long number(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void change(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
