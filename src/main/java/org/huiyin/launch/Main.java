package org.huiyin.launch;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.TimeZone;

/**
 * Starts the portal: {@code java -jar huiyin.jar [--demo] [--config FILE] [--help]}.
 *
 * <p>Exit code 0 after a clean stop, 1 when the start could not go on; the reason is one sentence on standard error, in
 * Chinese and English, and the details are in the log under the data folder.
 */
public final class Main {

    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;

    private Main() {}

    public static void main(String... arguments) {
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            run(Options.of(arguments));
        } catch (Stop stop) {
            ERR.println(Words.both(stop.key(), stop.variables().toArray()));
            if (stop.getCause() != null) stop.getCause().printStackTrace(ERR);
            System.exit(1);
        }
    }

    private static void run(Options options) {
        if (options.help()) {
            OUT.println(Words.both("help"));
            return;
        }
        var configuration = Configuration.of(options, System.getenv(), System.getProperties());
        configuration.publish();
        var data = DataFolder.at(Path.of(configuration.text("huiyin.data", "data")));
        System.setProperty("huiyin.data", data.root().toString());
        if (configuration.text("huiyin.db.url").isEmpty()) EmbeddedDatabase.start(data, configuration).publish();
        var address = Portal.start(data, configuration);
        OUT.println(Words.both("ready", address));
    }
}
