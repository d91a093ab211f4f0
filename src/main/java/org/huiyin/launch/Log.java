package org.huiyin.launch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Where the details go: ten files of 10 MB under the data folder, the newest being {@code huiyin.0.log}. */
final class Log {

    private static final Logger LOGGER = Logger.getLogger("org.huiyin.launch");

    private Log() {}

    /** Sends the launcher's log there, and leaves the settings in a file from which the server reads them. */
    static void open(DataFolder data, Configuration configuration) throws IOException {
        var file = "java.util.logging.FileHandler";
        var console = configuration.flag("huiyin.log.console") ? ",java.util.logging.ConsoleHandler" : "";
        var settings = String.join(
                "\n",
                "handlers=" + file + console,
                file + ".pattern="
                        + data.log().resolve("huiyin.%g.log").toString().replace('\\', '/'),
                file + ".limit=10485760",
                file + ".count=10",
                file + ".append=true",
                file + ".encoding=UTF-8",
                file + ".formatter=java.util.logging.SimpleFormatter",
                "java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter",
                "java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL%1$tz %4$s %3$s %5$s%6$s%n",
                ".level=" + configuration.text("huiyin.log.level", "INFO"),
                // certificates that the server brings and nobody here uses
                "javax.enterprise.system.security.ssl.level=SEVERE",
                "com.hazelcast.level=WARNING",
                "");
        Files.writeString(settingsFile(data), settings);
        LogManager.getLogManager()
                .readConfiguration(new ByteArrayInputStream(settings.getBytes(StandardCharsets.ISO_8859_1)));
    }

    static Path settingsFile(DataFolder data) {
        return data.run().resolve("logging.properties");
    }

    static Path newest(DataFolder data) {
        return data.log().resolve("huiyin.0.log");
    }

    static void error(String what, Throwable cause) {
        LOGGER.log(Level.SEVERE, what, cause);
    }

    static void info(String what) {
        LOGGER.info(what);
    }
}
