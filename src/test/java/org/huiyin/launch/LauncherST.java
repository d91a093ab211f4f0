package org.huiyin.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher is trustworthy: whatever happens, nothing is lost and the operator is told in one sentence. */
class LauncherST {

    private final int databasePort = Startup.freePort();

    @TempDir
    Path temporary;

    @Test
    void a_later_start_is_quick_and_sigterm_stops_portal_and_database() throws SQLException {
        var first = start(Portal.fresh());
        write(first, "一");
        assertThat(first.stop()).isEqualTo(143); // 128 + SIGTERM
        assertThat(databaseOf(first.data())).isEmpty();
        assertThat(first.output()).contains("回音已停止").contains("Huiyin has stopped");

        try (var second = start(Portal.on(first.data()))) {
            System.out.println("first start " + first.startUp() + ", later start " + second.startUp());
            assertThat(second.startUp()).isLessThan(Duration.ofSeconds(60)); // 15 on a quiet machine
            // The address and, as nobody has set it up yet, the code once more; in two languages each.
            assertThat(second.output().lines()).hasSize(5).first().asString().startsWith("回音已启动");
            assertThat(count(second)).isEqualTo(1);
        }
    }

    @Test
    void a_second_start_on_the_same_data_says_so_and_stops() throws IOException {
        try (var portal = start(Portal.fresh())) {
            collectGarbage(portal); // a lock that nothing refers to would be gone now
            var failure = Portal.on(portal.data()).fail();
            assertThatOneSentence(failure, "正被另一个回音进程使用", "is in use by another Huiyin");
            assertThat(portal.get("/health/live").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_killed_jvm_leaves_an_orphan_that_the_next_start_stops_without_loss() throws SQLException {
        killAndReturn(Portal.fresh());
    }

    @Test
    void data_under_the_temporary_folder_of_the_system_survive_too() throws SQLException {
        killAndReturn(Portal.on(temporary.resolve("data")));
    }

    @Test
    void a_taken_port_is_named() throws IOException {
        try (var taken = new ServerSocket(0)) {
            var failure =
                    Portal.fresh().with("HUIYIN_PORT", taken.getLocalPort()).fail();
            var port = String.valueOf(taken.getLocalPort());
            assertThatOneSentence(failure, "端口 " + port + " 已被", "Port " + port + " is taken");
        }
    }

    @Test
    void a_file_in_place_of_the_data_folder_is_named() throws IOException {
        var file = Files.createFile(temporary.resolve("data"));
        var failure = Portal.on(file).fail();
        assertThatOneSentence(failure, "数据目录 " + file + " 无法写入", "The data folder " + file + " cannot be written to");
    }

    @Test
    void a_full_disk_is_named() {
        var folder = temporary.toString();
        var failure = Portal.on(temporary)
                .under(
                        "unshare",
                        "-rm",
                        "sh",
                        "-c",
                        "mount -t tmpfs -o size=300m none " + folder + " && exec \"$@\"",
                        "sh")
                .with("HUIYIN_DB_EMBEDDED_PROGRAMS", "")
                .fail();
        assertThatOneSentence(failure, "磁盘空间不足", "The disk is full");
    }

    @Test
    void a_database_from_a_newer_version_is_not_touched() throws SQLException {
        var newer = start(Portal.fresh());
        change(
                newer,
                "insert into flyway_schema_history (installed_rank, version, description, type, script,"
                        + " installed_by, execution_time, success)"
                        + " values (9999, '99991231.0000', 'later', 'SQL', 'later.sql', 'test', 1, 1)");
        newer.stop();
        var failure = Portal.on(newer.data()).fail();
        assertThatOneSentence(failure, "已由更新版本的回音升级过", "has been changed by a newer Huiyin");
    }

    @Test
    void an_unreachable_database_is_named() {
        var failure = Portal.fresh()
                .with("HUIYIN_DB_URL", "jdbc:mysql://127.0.0.1:" + databasePort + "/huiyin")
                .with("HUIYIN_DB_USER", "huiyin")
                .with("HUIYIN_DB_PASSWORD", "wrong")
                .fail();
        assertThatOneSentence(failure, "无法连接数据库", "cannot be reached");
    }

    @Test
    void a_wrong_password_is_named() {
        try (var portal = start(Portal.fresh())) {
            var failure = Portal.fresh()
                    .with("HUIYIN_DB_URL", url() + "?sslMode=DISABLED")
                    .with("HUIYIN_DB_USER", "huiyin")
                    .with("HUIYIN_DB_PASSWORD", "wrong")
                    .fail();
            assertThatOneSentence(failure, "拒绝了用户名或密码", "refused the user or the password");
            assertThat(portal.process().isAlive()).isTrue();
        }
    }

    @Test
    void an_unknown_option_is_named() {
        assertThatOneSentence(Portal.fresh().argument("--port").fail(), "不认识选项“--port”", "Unknown option \"--port\"");
    }

    @Test
    void the_portal_lives_under_a_path_of_its_host_site() {
        try (var portal = start(Portal.fresh().with("HUIYIN_CONTEXT_PATH", "/jubao"))) {
            assertThat(portal.output()).contains("/jubao");
        }
    }

    private static void collectGarbage(Portal portal) throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var command = new ProcessBuilder(jcmd, String.valueOf(portal.process().pid()), "GC.run");
        assertThat(Portal.exitCode(command.redirectErrorStream(true).start())).isZero();
    }

    private void killAndReturn(Startup startup) throws SQLException {
        var killed = start(startup);
        for (int i = 0; i < 100; i++) write(killed, "第" + i + "件");
        killed.kill9();
        var orphan = databaseOf(killed.data()).orElseThrow();

        try (var next = start(Portal.on(killed.data()))) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(count(next)).isEqualTo(100);
        }
    }

    private static void assertThatOneSentence(Startup.Failure failure, String chinese, String english) {
        assertThat(failure.exitCode()).isEqualTo(1);
        assertThat(failure.output()).contains(chinese).contains(english).doesNotContain("\tat ");
        var said = failure.output().strip().lines().filter(line -> !isGreeting(line));
        assertThat(said).hasSize(2);
    }

    private static boolean isGreeting(String line) {
        return line.startsWith("首次启动") || line.startsWith("First start");
    }

    private Portal start(Startup startup) {
        return startup.with("HUIYIN_DB_EMBEDDED_PORT", databasePort).start();
    }

    private static Optional<ProcessHandle> databaseOf(Path data) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains("--datadir=" + data + "/db"))
                .findFirst();
    }

    private String url() {
        return "jdbc:mysql://127.0.0.1:" + databasePort + "/huiyin";
    }

    private void write(Portal portal, String text) throws SQLException {
        change(portal, "create table if not exists launcher_note (text varchar(20) character set utf8mb4)");
        change(portal, "insert into launcher_note values ('" + text + "')");
    }

    private int count(Portal portal) throws SQLException {
        try (var connection = portal.database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from launcher_note")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void change(Portal portal, String sql) throws SQLException {
        try (var connection = portal.database();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
