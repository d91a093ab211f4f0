package org.huiyin.ring;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.launch.Providers;
import org.huiyin.launch.TestDatabase;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/** Starts what the portal needs before the container starts, and tells the portal where it is. */
public class Servers {

    private static final Path FOLDER = Path.of("target", "ring").toAbsolutePath();

    private TestDatabase database;

    /** Before Arquillian reads how to start the container. */
    public void start(@Observes(precedence = 100) BeforeSuite event) throws IOException {
        delete(FOLDER); // a container that finds its own folder of the last time deploys what lies in it
        database = TestDatabase.start(FOLDER.resolve("database"));
        var settings = new HashMap<>(Map.of(
                "huiyin.config",
                Path.of("src", "test", "config").toAbsolutePath().toString(),
                "huiyin.db.url",
                database.url(),
                "huiyin.db.user",
                database.user(),
                "huiyin.db.password",
                database.password(),
                "huiyin.data",
                FOLDER.resolve("data").toString(),
                "huiyin.smtp.host",
                "127.0.0.1",
                "huiyin.smtp.port",
                Integer.toString(freePort()),
                "huiyin.public.url",
                "https://huiyin.example",
                "user.timezone",
                "UTC"));
        settings.putAll(Providers.named());
        for (var passed : List.of("huiyin.test.lives", "huiyin.test.seed"))
            Optional.ofNullable(System.getProperty(passed)).ifPresent(value -> settings.put(passed, value));
        System.setProperty("payara.cmdOptions", "-Xmx512m " + options(settings));
        System.setProperty("payara.consoleOutput", "false");
        System.setProperty(
                "payara.extraMicroOptions",
                "--rootDir " + escaped(FOLDER.resolve("domain").toString()) + " --logToFile "
                        + escaped(FOLDER.resolve("server.log").toString()));
    }

    public void stop(@Observes(precedence = -100) AfterSuite event) {
        database.close();
    }

    private static String options(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> "-D" + setting.getKey() + "=" + escaped(setting.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    /** The adapter splits at blanks. */
    private static String escaped(String value) {
        return value.replace(" ", "\\ ");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
