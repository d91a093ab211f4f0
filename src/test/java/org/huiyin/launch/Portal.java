package org.huiyin.launch;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The portal as an operator starts it: {@code java -jar target/huiyin.jar} as a process of its own, on a free port.
 *
 * <pre>{@code
 * try (var portal = Portal.fresh().demo().with("HUIYIN_SMTP_PORT", "2525").start()) {
 *     portal.get("/health/ready");
 * }
 * }</pre>
 *
 * <p>{@link #fresh} uses a new data folder under {@code target/portals}; {@link #on} one that is already there, so that a
 * test can stop a portal and start it again. The programs of MariaDB are unpacked once for all portals of a test run.
 * The system property {@code huiyin.jar} names another jar.
 */
public final class Portal implements AutoCloseable {

    private static final Path JAR = Path.of(System.getProperty("huiyin.jar", "target/huiyin.jar")).toAbsolutePath();
    private static final Path FOLDERS = Path.of("target", "portals").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Process process;
    private final Path data;
    private final String baseUrl;
    private final Path output;
    private final Duration startUp;

    private Portal(Process process, Path data, String baseUrl, Path output, Duration startUp) {
        this.process = process;
        this.data = data;
        this.baseUrl = baseUrl;
        this.output = output;
        this.startUp = startUp;
    }

    /** A portal with a data folder that nobody has used. */
    public static Setup fresh() {
        try {
            Files.createDirectories(FOLDERS);
            return new Setup(Files.createTempDirectory(FOLDERS, "portal-"));
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
    }

    /** A portal on a data folder that an earlier one may have left. */
    public static Setup on(Path data) {
        return new Setup(data.toAbsolutePath());
    }

    /** Where it answers, without a slash at the end: {@code http://localhost:41234} or {@code http://localhost:41234/jubao}. */
    public String baseUrl() {
        return baseUrl;
    }

    public Path data() {
        return data;
    }

    public Process process() {
        return process;
    }

    /** From the start of the process to the first 200 of {@code /health/ready}. */
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

    /** SIGTERM, as Ctrl-C or a service manager would stop it; returns the exit code. */
    public int stop() {
        process.destroy();
        return await(process);
    }

    /** SIGKILL to the JVM alone: its database server is left an orphan. */
    public void kill9() {
        process.destroyForcibly();
        await(process);
    }

    @Override
    public void close() {
        if (process.isAlive()) stop();
    }

    /** What to start it with. */
    public static final class Setup {

        private final Path data;
        private final List<String> arguments = new ArrayList<>();
        private final List<String> java = new ArrayList<>(List.of("-Xmx512m"));
        private final Map<String, String> environment = new TreeMap<>();

        private Setup(Path data) {
            this.data = data;
            with("HUIYIN_DATA", data.toString());
            with("HUIYIN_DB_EMBEDDED_PROGRAMS", FOLDERS.resolve("programs").toString());
        }

        public Setup demo() {
            return argument("--demo");
        }

        public Setup argument(String... words) {
            arguments.addAll(List.of(words));
            return this;
        }

        /** An environment variable. */
        public Setup with(String variable, Object value) {
            environment.put(variable, value.toString());
            return this;
        }

        /** An option of the JVM; the last one of a kind wins. */
        public Setup java(String option) {
            java.add(option);
            return this;
        }

        /** Starts it and waits until it is ready; fails with everything it printed if it does not get there. */
        public Portal start() {
            environment.computeIfAbsent("HUIYIN_PORT", unset -> String.valueOf(freePort()));
            var path = environment.getOrDefault("HUIYIN_CONTEXT_PATH", "/");
            var baseUrl = "http://localhost:" + environment.get("HUIYIN_PORT") + (path.equals("/") ? "" : path);
            long began = System.nanoTime();
            var output = output();
            var process = launch(output);
            awaitReady(process, baseUrl, output);
            return new Portal(process, data, baseUrl, output, Duration.ofNanos(System.nanoTime() - began));
        }

        /** Starts it where it cannot come up; waits for its end. */
        public Failure fail() {
            environment.computeIfAbsent("HUIYIN_PORT", unset -> String.valueOf(freePort()));
            var output = output();
            return new Failure(await(launch(output)), read(output));
        }

        private Process launch(Path output) {
            var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
            command.addAll(java);
            command.addAll(List.of("-jar", JAR.toString()));
            command.addAll(arguments);
            var builder = new ProcessBuilder(command)
                    .directory(FOLDERS.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("HUIYIN_"));
            builder.environment().putAll(environment);
            try {
                var process = builder.start();
                Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
                return process;
            } catch (IOException noJava) {
                throw new IllegalStateException(noJava);
            }
        }

        private Path output() {
            try {
                Files.createDirectories(FOLDERS);
                return Files.createTempFile(FOLDERS, "output-", ".txt");
            } catch (IOException full) {
                throw new IllegalStateException(full);
            }
        }
    }

    /** How a start ended that was not to succeed. */
    public record Failure(int exitCode, String output) {}

    private static void awaitReady(Process process, String baseUrl, Path output) {
        var request = HttpRequest.newBuilder(URI.create(baseUrl + "/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < until) {
            try {
                if (HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200 && isAnnounced(output)) return;
            } catch (IOException notYet) {
                // the port is not open yet
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            pause();
        }
        process.destroyForcibly();
        throw new IllegalStateException("The portal did not get ready at " + baseUrl + "\n" + read(output));
    }

    private static boolean isAnnounced(Path output) {
        return read(output).contains("http://");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static int await(Process process) {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The portal did not end within " + PATIENCE);
            }
            return process.exitValue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return "";
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
