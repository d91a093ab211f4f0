package org.huiyin.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The portal as an operator runs it: {@code java -jar target/huiyin.jar} as a process of its own, on a free port.
 *
 * <pre>{@code
 * try (var portal = Portal.fresh().demo().with("HUIYIN_SMTP_PORT", 2525).start()) {
 *     portal.get("/health/ready");
 * }
 * }</pre>
 */
public final class Portal implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofMinutes(4);
    static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Process process;
    private final Path data;
    private final int databasePort;
    private final String baseUrl;
    private final Path output;
    private final Duration startUp;

    Portal(Process process, Path data, int databasePort, String baseUrl, Path output, Duration startUp) {
        this.process = process;
        this.data = data;
        this.databasePort = databasePort;
        this.baseUrl = baseUrl;
        this.output = output;
        this.startUp = startUp;
    }

    /** A portal with a data folder that nobody has used, under {@code target/portals}. */
    public static Startup fresh() {
        return new Startup(Startup.freshFolder());
    }

    /** A portal on a data folder that an earlier one may have left. */
    public static Startup on(Path data) {
        return new Startup(data.toAbsolutePath());
    }

    /** Where it answers, without a slash at the end: {@code http://localhost:41234} or {@code http://localhost:41234/jubao}. */
    public String baseUrl() {
        return baseUrl;
    }

    public Path data() {
        return data;
    }

    /** Its embedded database without the portal: what somebody with the password sees and can do. */
    public Connection database() throws SQLException {
        return DriverManager.getConnection(
                databaseUrl(), "huiyin", read(data.resolve("keys").resolve("database.password")));
    }

    /** Where its embedded database answers. */
    String databaseUrl() {
        return "jdbc:mysql://127.0.0.1:" + databasePort + "/huiyin?sslMode=DISABLED";
    }

    public Process process() {
        return process;
    }

    /** From the start of the process until it was ready and had said so. */
    public Duration startUp() {
        return startUp;
    }

    /** What it has printed so far, standard output and standard error together. */
    public String output() {
        return read(output);
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(baseUrl + path)).build());
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(request.uri() + ": " + failed, failed);
        }
    }

    /** SIGTERM, as a service manager would stop it; returns the exit code. */
    public int stop() {
        process.destroy();
        return exitCode(process);
    }

    /** SIGKILL to the JVM alone: its database server is left an orphan. */
    public void kill9() {
        process.destroyForcibly();
        exitCode(process);
    }

    @Override
    public void close() {
        if (process.isAlive()) stop();
    }

    static int exitCode(Process process) {
        try {
            if (process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) return process.exitValue();
            process.destroyForcibly();
            throw new IllegalStateException("The portal did not end within " + PATIENCE);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return "";
        }
    }
}
