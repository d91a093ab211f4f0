package org.huiyin.launch;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What the operator reads while the portal starts and stops; the details are in the log. */
final class Console {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    private Console() {}

    /** What the server's libraries print is no news for the operator, and the log has what matters. */
    static void own(boolean logToo) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        if (!logToo) System.setErr(nowhere);
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> Log.error(thread.getName(), failure));
    }

    static void say(String key, Object... variables) {
        OUT.println(Words.both(key, variables));
    }

    static void warn(String key, Object... variables) {
        ERR.println(Words.both(key, variables));
    }

    static void complain(Stop stop) {
        ERR.println(Words.both(stop.key(), stop.variables().toArray()));
    }

    /** A sentence followed by lines that the portal has prepared, if it has. */
    static void show(String key, @Nullable String lines) {
        if (lines == null || lines.isBlank()) return;
        OUT.println(Words.both(key));
        lines.strip().lines().forEach(line -> OUT.println("    " + line));
    }
}
