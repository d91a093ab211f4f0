package org.huiyin.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The database server that a killed JVM has left behind on our data folder. It is asked to stop, which writes everything
 * down; only one that does not answer for two minutes is killed, and then the next start recovers from its log.
 */
final class Orphans {

    private static final int PATIENCE_SECONDS = 120;

    private Orphans() {}

    static void stop(DataFolder data) throws IOException {
        for (var orphan : ProcessHandle.allProcesses()
                .filter(process -> isOurs(process, data))
                .toList()) {
            Log.info("stopping the database server that an earlier start left behind: process " + orphan.pid());
            orphan.destroy();
            if (!ended(orphan)) {
                orphan.destroyForcibly();
                if (!ended(orphan)) throw new IOException("process " + orphan.pid() + " does not end");
            }
        }
        Files.deleteIfExists(pidFile(data));
    }

    /** By its command line, which names our data folder; where the system hides that, by its number and its program. */
    private static boolean isOurs(ProcessHandle process, DataFolder data) {
        var program = process.info().command().orElse("");
        if (!program.contains("mariadbd")) return false;
        var line = process.info().commandLine();
        if (line.isPresent()) return line.get().contains("--datadir=" + data.database());
        return String.valueOf(process.pid()).equals(pid(data));
    }

    private static String pid(DataFolder data) {
        try {
            return Files.readString(pidFile(data)).strip();
        } catch (IOException none) {
            return "";
        }
    }

    private static Path pidFile(DataFolder data) {
        return data.run().resolve("mariadb.pid");
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException | InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
