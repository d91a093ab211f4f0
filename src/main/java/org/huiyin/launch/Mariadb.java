package org.huiyin.launch;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The command lines of mariadbd.
 *
 * @param memory how much it may keep of the data in memory, such as {@code 128M}
 */
record Mariadb(Path programs, DataFolder data, String memory) {

    private static final List<String> SYSTEM_TABLES =
            List.of("mariadb_system_tables", "mariadb_performance_tables", "mariadb_system_tables_data");
    private static final long LOG_LIMIT = 5L << 20;

    /** Makes a new, empty database beside its place and moves it there when it is complete. */
    void install() throws IOException {
        var fresh = data.root().resolve("db.new");
        Folders.delete(fresh);
        Files.createDirectories(fresh);
        var process = start(fresh, List.of("--bootstrap", "--skip-networking", "--innodb-buffer-pool-size=16M"));
        try (var input = process.outputWriter()) {
            input.write("create database mysql;\nuse mysql;\n");
            for (var tables : SYSTEM_TABLES) {
                input.write(Files.readString(programs.resolve("share").resolve(tables + ".sql")));
            }
        }
        if (exitCode(process) != 0) throw new IOException("mariadbd --bootstrap failed");
        Files.move(fresh, data.database());
    }

    Process serve(List<String> options) throws IOException {
        var all = new ArrayList<>(List.of(
                // relative to the data folder: the path of a socket may have 107 characters at most
                "--socket=mariadb.sock",
                "--pid-file=" + data.run().resolve("mariadb.pid"),
                "--innodb-buffer-pool-size=" + memory,
                "--innodb-flush-log-at-trx-commit=1", // what was acknowledged survives a crash
                "--skip-ssl", // loopback only; it would make a key of 4096 bits at every start
                "--performance-schema=OFF",
                "--key-buffer-size=1M",
                "--aria-pagecache-buffer-size=16M",
                "--max-connections=100"));
        all.addAll(options);
        return start(data.database(), all);
    }

    private Process start(Path database, List<String> options) throws IOException {
        var command = new ArrayList<>(List.of(
                programs.resolve("bin").resolve("mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + programs,
                "--datadir=" + database,
                "--tmpdir=" + data.temporary(),
                "--lc-messages-dir=" + programs.resolve("share"),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--default-time-zone=+00:00",
                "--transaction-isolation=READ-COMMITTED",
                // as strict as MySQL 8
                "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO",
                "--skip-name-resolve",
                "--max-allowed-packet=64M"));
        if ("root".equals(System.getProperty("user.name"))) command.add("--user=root"); // it refuses root else
        command.addAll(options);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log().toFile()))
                .start();
    }

    private Path log() throws IOException {
        var log = data.log().resolve("mariadb.log");
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, data.log().resolve("mariadb.old.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
