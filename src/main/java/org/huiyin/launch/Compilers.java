package org.huiyin.launch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The JVM's optimising compiler takes as much of two cores during a start as the start itself. On Linux, where threads
 * have their own niceness, it gets what the others leave over: a start is a sixth shorter, and later people come before
 * the compiler too. Elsewhere, or without {@code renice}, nothing happens.
 */
final class Compilers {

    private static final Path THREADS = Path.of("/proc/self/task");

    /** A tenth of the weight of a thread that answers somebody; nobody but root could take it back. */
    private static final String NICENESS = "10";

    private Compilers() {}

    static void yieldToOthers() {
        try {
            var command = new ArrayList<>(List.of("renice", "-n", NICENESS, "-p"));
            command.addAll(optimising());
            if (command.size() == 4) return;
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException notHere) {
            Log.info("the compiler's priority stays as it is: " + notHere.getMessage());
        }
    }

    private static List<String> optimising() throws IOException {
        var found = new ArrayList<String>();
        if (!Files.isDirectory(THREADS)) return found;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(THREADS)) {
            for (var thread : threads)
                if (Files.readString(thread.resolve("comm")).startsWith("C2 "))
                    found.add(thread.getFileName().toString());
        }
        return found;
    }
}
