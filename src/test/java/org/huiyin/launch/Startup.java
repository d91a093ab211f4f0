package org.huiyin.launch;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
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
 * How a {@link Portal} is to be started: options, environment, JVM.
 *
 * <p>The programs of MariaDB are unpacked once for all portals. The system property {@code huiyin.jar} names another jar.
 */
public final class Startup {

    private static final Path JAR =
            Path.of(System.getProperty("huiyin.jar", "target/huiyin.jar")).toAbsolutePath();
    private static final Path FOLDERS = Path.of("target", "portals").toAbsolutePath();

    private final Path data;
    private final List<String> before = new ArrayList<>();
    private final List<String> arguments = new ArrayList<>();
    private final List<String> java = new ArrayList<>(List.of("-Xmx512m"));
    private final Map<String, String> environment = new TreeMap<>();

    Startup(Path data) {
        this.data = data;
        with("HUIYIN_DATA", data);
        with("HUIYIN_DB_EMBEDDED_PROGRAMS", FOLDERS.resolve("programs"));
    }

    /** How a start ended that was not to succeed. */
    public record Failure(int exitCode, String output) {}

    public Startup demo() {
        return argument("--demo");
    }

    public Startup argument(String... words) {
        arguments.addAll(List.of(words));
        return this;
    }

    /** An environment variable. */
    public Startup with(String variable, Object value) {
        environment.put(variable, value.toString());
        return this;
    }

    /** An option of the JVM; the last one of a kind wins. */
    public Startup java(String option) {
        java.add(option);
        return this;
    }

    /** Words to put before {@code java}, such as {@code nice}. */
    Startup under(String... words) {
        before.addAll(List.of(words));
        return this;
    }

    /** Starts it and waits until it is ready; fails with everything it printed if it does not get there. */
    public Portal start() {
        var port = environment.computeIfAbsent("HUIYIN_PORT", unset -> String.valueOf(freePort()));
        var database = environment.computeIfAbsent("HUIYIN_DB_EMBEDDED_PORT", unset -> String.valueOf(freePort()));
        var path = environment.getOrDefault("HUIYIN_CONTEXT_PATH", "/");
        var server = "http://localhost:" + port;
        var output = file("output-");
        long began = System.nanoTime();
        var process = launch(output);
        awaitReady(process, server, output);
        var took = Duration.ofNanos(System.nanoTime() - began);
        var address = server + (path.equals("/") ? "" : path);
        return new Portal(process, data, Integer.parseInt(database), address, output, took);
    }

    /** Starts it where it cannot come up; waits for its end. */
    public Failure fail() {
        environment.computeIfAbsent("HUIYIN_PORT", unset -> String.valueOf(freePort()));
        var output = file("output-");
        return new Failure(Portal.exitCode(launch(output)), Portal.read(output));
    }

    static Path freshFolder() {
        try {
            Files.createDirectories(FOLDERS);
            return Files.createTempDirectory(FOLDERS, "portal-");
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    private Process launch(Path output) {
        var command = new ArrayList<>(before);
        command.add(ProcessHandle.current().info().command().orElse("java"));
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

    private static void awaitReady(Process process, String server, Path output) {
        var request =
                HttpRequest.newBuilder(URI.create(server + "/health/ready")).timeout(Duration.ofSeconds(10));
        long until = System.nanoTime() + Portal.PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < until) {
            if (Portal.read(output).contains("is ready: ") && isReady(request.build())) return;
            pause();
        }
        process.destroy();
        throw new IllegalStateException("The portal did not get ready at " + server + "\n" + Portal.read(output));
    }

    private static boolean isReady(HttpRequest request) {
        try {
            return Portal.HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Path file(String name) {
        try {
            Files.createDirectories(FOLDERS);
            return Files.createTempFile(FOLDERS, name, ".txt");
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
    }
}
