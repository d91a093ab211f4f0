package org.huiyin.launch;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The order in which everything ends on Ctrl-C or SIGTERM: first the portal, then its database. */
final class Ending {

    /** Payara's own hook, which undeploys the portal; hooks run side by side unless they wait. */
    private static final String PORTAL = "GlassFish Shutdown Hook";

    private static volatile @Nullable Process database;
    private static volatile boolean begun;
    private static volatile boolean announced;

    private Ending() {}

    static void prepare() {
        Runtime.getRuntime().addShutdownHook(new Thread(Ending::run, "huiyin-ending"));
    }

    /** The database is to be stopped at the end, and must not end before. */
    static void include(Process server) {
        database = server;
        server.onExit().thenRun(Ending::databaseGone);
    }

    /** The operator has read that the portal is ready, and is to read that it has ended. */
    static void announce() {
        announced = true;
    }

    private static void run() {
        begun = true;
        // the logging is being taken down at the same time, and Payara would fall back to standard error
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        try {
            for (var thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().equals(PORTAL)) thread.join();
            }
            var server = database;
            if (server != null) {
                server.destroy(); // SIGTERM: an orderly shutdown
                server.waitFor();
            }
            if (announced) Console.say("stopped");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Without its database the portal can only fail, so it ends, and whoever watches it starts both again. */
    private static void databaseGone() {
        if (begun) return;
        Console.warn("database.ended");
        System.exit(1);
    }
}
