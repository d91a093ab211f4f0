package org.huiyin.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The three hundred jars of the server, unpacked from our own once and again only when they have changed. */
final class ServerJars {

    private static final String PACKED = "MICRO-INF/runtime/";

    private ServerJars() {}

    /** In the order of our jar: of two services of the same kind the server takes the first. */
    static List<Path> unpackedTo(Path home) throws IOException {
        try (var jar = new JarFile(Main.jar().toFile())) {
            var packed = jar.stream().filter(ServerJars::isServer).toList();
            var mark = home.resolve(
                    "unpacked-" + packed.stream().mapToLong(JarEntry::getCrc).sum());
            if (Files.notExists(mark)) {
                Folders.delete(home);
                Files.createDirectories(home.resolve("runtime"));
                for (var entry : packed) {
                    try (var stream = jar.getInputStream(entry)) {
                        Files.copy(stream, unpacked(home, entry));
                    }
                }
                Files.createFile(mark);
            }
            return packed.stream().map(entry -> unpacked(home, entry)).toList();
        }
    }

    private static boolean isServer(JarEntry entry) {
        return entry.getName().startsWith(PACKED) && !entry.isDirectory();
    }

    private static Path unpacked(Path home, JarEntry entry) {
        return home.resolve("runtime").resolve(entry.getName().substring(PACKED.length()));
    }
}
