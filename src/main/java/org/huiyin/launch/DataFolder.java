package org.huiyin.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Everything the portal writes lies under one folder: {@code db} the embedded database, {@code keys} secrets, {@code log},
 * {@code run} what can be deleted while the portal is stopped.
 */
record DataFolder(Path root) {

    static DataFolder at(Path path) {
        var folder = new DataFolder(path.toAbsolutePath().normalize());
        try {
            for (var part : new Path[] {folder.root, folder.log(), folder.run(), folder.keys()}) Files.createDirectories(part);
            only(folder.keys(), "rwx------");
        } catch (IOException impossible) {
            throw new Stop("data.unwritable", folder.root).because(impossible);
        }
        return folder;
    }

    Path database() {
        return root.resolve("db");
    }

    Path binaries() {
        return root.resolve("mariadb");
    }

    Path log() {
        return root.resolve("log");
    }

    Path run() {
        return root.resolve("run");
    }

    Path keys() {
        return root.resolve("keys");
    }

    /** Restricts a file to its owner, where the file system knows owners. */
    static void only(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
