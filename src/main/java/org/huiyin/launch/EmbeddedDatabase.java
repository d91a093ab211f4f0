package org.huiyin.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real MariaDB of our own, on the loopback address only, for an operator who has named no other database. */
final class EmbeddedDatabase {

    private static final String HOST = "127.0.0.1";

    private final Process process;
    private final int port;
    private final String password;

    private EmbeddedDatabase(Process process, int port, String password) {
        this.process = process;
        this.port = port;
        this.password = password;
    }

    static EmbeddedDatabase start(DataFolder data, Configuration configuration) {
        try {
            var home = Binaries.unpackedTo(data.binaries(), Jar.path());
            if (!Files.exists(data.database())) install(home, data);
            var port = freePort();
            var password = password(data);
            var opening = opening(data, password);
            var command = command(home, data.database());
            command.addAll(List.of(
                    "--bind-address=" + HOST,
                    "--port=" + port,
                    "--socket=" + data.run().resolve("db.sock"),
                    "--pid-file=" + data.run().resolve("db.pid"),
                    "--init-file=" + opening,
                    "--innodb-buffer-pool-size=" + configuration.text("huiyin.db.embedded.memory", "128M")));
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(data.log().resolve("mariadb.log").toFile())
                    .start();
            var database = new EmbeddedDatabase(process, port, password);
            Runtime.getRuntime().addShutdownHook(new Thread(database::stop, "stop-database"));
            database.awaitReady();
            Files.deleteIfExists(opening);
            return database;
        } catch (IOException failed) {
            throw new Stop("database.failed", data.log()).because(failed);
        }
    }

    /** Tells the portal where the database is. The portal converts moments itself, so the driver must not. */
    void publish() {
        System.setProperty(
                "huiyin.db.url",
                "jdbc:mysql://" + HOST + ":" + port + "/huiyin?sslMode=DISABLED&allowPublicKeyRetrieval=true"
                        + "&characterEncoding=UTF-8&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                        + "&rewriteBatchedStatements=true");
        System.setProperty("huiyin.db.user", "huiyin");
        System.setProperty("huiyin.db.password", password);
    }

    private static void install(Path home, DataFolder data) throws IOException {
        var fresh = data.root().resolve("db.new");
        Folders.delete(fresh);
        Files.createDirectories(fresh);
        var command = command(home, fresh);
        command.addAll(List.of("--bootstrap", "--skip-networking", "--innodb-buffer-pool-size=16M"));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.log().resolve("mariadb-install.log").toFile())
                .start();
        try (var input = process.outputWriter()) {
            input.write("create database mysql;\nuse mysql;\n");
            for (var script : List.of("mariadb_system_tables", "mariadb_performance_tables", "mariadb_system_tables_data")) {
                input.write(Files.readString(home.resolve("share").resolve(script + ".sql")));
            }
        }
        try {
            if (process.waitFor() != 0) throw new Stop("database.failed", data.log());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        Files.move(fresh, data.database());
    }

    private static List<String> command(Path home, Path database) {
        var command = new ArrayList<>(List.of(
                home.resolve("bin").resolve("mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + database,
                "--lc-messages-dir=" + home.resolve("share"),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--default-time-zone=+00:00",
                "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO",
                "--innodb-flush-log-at-trx-commit=1",
                "--skip-name-resolve",
                "--max-allowed-packet=64M"));
        if ("root".equals(System.getProperty("user.name"))) command.add("--user=root");
        return command;
    }

    private static Path opening(DataFolder data, String password) throws IOException {
        var file = data.run().resolve("opening.sql");
        Files.writeString(file, "");
        DataFolder.only(file, "rw-------");
        var account = "'huiyin'@'" + HOST + "'";
        return Files.writeString(
                file,
                String.join(
                        "\n",
                        "create database if not exists huiyin character set utf8mb4 collate utf8mb4_unicode_ci;",
                        "create user if not exists " + account + ";",
                        "alter user " + account + " identified by '" + password + "';",
                        "grant all on huiyin.* to " + account + ";",
                        ""));
    }

    private static String password(DataFolder data) throws IOException {
        var file = data.keys().resolve("database.password");
        if (Files.exists(file)) return Files.readString(file).strip();
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        Files.writeString(file, "");
        DataFolder.only(file, "rw-------");
        Files.writeString(file, HexFormat.of().formatHex(bytes));
        return HexFormat.of().formatHex(bytes);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws IOException {
        for (int tries = 0; tries < 600 && process.isAlive(); tries++) {
            try (var socket = new Socket(HOST, port)) {
                if (socket.getInputStream().read() >= 0) return;
            } catch (IOException notYet) {
                pause();
            }
        }
        throw new IOException("the database did not open its port");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void stop() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
