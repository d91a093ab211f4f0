package org.huiyin.launch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Starts the portal: {@code java -jar huiyin.jar [--demo] [--config FILE] [--help]}.
 *
 * <p>Exit code 1 when the start could not go on: the reason is one sentence on standard error, in Chinese and English, and
 * the details are in the log under the data folder. A heap of 512 MiB ({@code -Xmx512m}) serves a small bureau.
 */
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        try {
            var options = Options.of(arguments);
            if (options.help()) Console.say("help");
            else start(options);
        } catch (Stop stop) {
            Console.complain(stop);
            System.exit(1);
        } catch (Exception unforeseen) {
            Console.complain(new Stop("failed", unforeseen.toString()).because(unforeseen));
            System.exit(1);
        }
    }

    /** The jar that this class was loaded from. */
    static Path jar() {
        try {
            return Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void start(Options options) throws IOException {
        var configuration = Configuration.of(options, System.getenv(), System.getProperties());
        var data = DataFolder.own(Path.of(configuration.text("huiyin.data", "data")));
        try {
            Log.open(data, configuration);
            configuration.unknown().forEach(key -> Console.warn("config.unknown", key));
            configuration.with("huiyin.data", data.root().toString()).publish();
            run(data, configuration);
        } catch (Stop stop) {
            Log.error(stop.key(), stop);
            throw data.isFull() ? new Stop("disk.full", data.root()) : stop;
        } catch (IOException | RuntimeException failed) {
            Log.error("start", failed);
            throw data.isFull() ? new Stop("disk.full", data.root()) : new Stop("failed", Log.newest(data));
        }
    }

    private static void run(DataFolder data, Configuration configuration) throws IOException {
        if (data.isFull()) throw new Stop("disk.full", data.root());
        var server = new Server(data, configuration);
        server.checkPort();
        Console.own(configuration.flag("huiyin.log.console"));
        Ending.prepare();
        Compilers.yieldToOthers();
        server.unpack();
        var database = CompletableFuture.supplyAsync(
                () -> database(data, configuration, server.driver())); // both take seconds
        server.boot();
        join(database).publish();
        server.deploy();
        Ending.announce();
        Console.say("ready", server.address());
        Console.show("demo", System.getProperty("huiyin.demo.accounts"));
        Console.show("setup", System.getProperty("huiyin.setup.code"));
    }

    /** The configuration with a database in it that answers. */
    private static Configuration database(DataFolder data, Configuration configuration, Path driver) {
        var own = configuration.text("huiyin.db.url").isEmpty();
        var complete = own ? EmbeddedDatabase.start(data, configuration).addTo(configuration) : configuration;
        DatabaseCheck.run(complete, data, driver);
        return complete;
    }

    private static Configuration join(CompletableFuture<Configuration> database) {
        try {
            return database.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) throw cause;
            throw failed;
        }
    }
}
