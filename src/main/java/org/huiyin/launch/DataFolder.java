package org.huiyin.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * Everything the portal writes lies under one folder: {@code db} the embedded database, {@code keys} secrets, {@code log},
 * {@code run} what can be deleted while the portal is stopped. One portal at a time owns it.
 */
record DataFolder(Path root) {

    private static final long MEGABYTE = 1L << 20;

    /** Held for life: a channel that is collected as garbage gives its lock back. */
    private static @Nullable FileChannel lock;

    /** Creates what is missing and takes the lock, which the system gives back when this process ends in any way. */
    static DataFolder own(Path path) {
        var wanted = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(wanted);
            var folder = new DataFolder(wanted.toRealPath());
            folder.lock();
            for (var part : new Path[] {folder.log(), folder.temporary(), folder.keys()}) Files.createDirectories(part);
            only(folder.keys(), "rwx------");
            return folder;
        } catch (IOException impossible) {
            if (isFull(wanted)) throw new Stop("disk.full", wanted).because(impossible);
            throw new Stop("data.unwritable", wanted).because(impossible);
        }
    }

    Path database() {
        return root.resolve("db");
    }

    /** Where the programs of the embedded database are unpacked; elsewhere if this file system forbids programs. */
    Path programs(Configuration configuration) {
        var other = configuration.text("huiyin.db.embedded.programs").map(Path::of);
        return other.orElse(root.resolve("mariadb")).toAbsolutePath();
    }

    Path log() {
        return root.resolve("log");
    }

    Path run() {
        return root.resolve("run");
    }

    Path temporary() {
        return run().resolve("tmp");
    }

    Path keys() {
        return root.resolve("keys");
    }

    /** Too little room to start: the server unpacks 100 MB at each start, the database keeps 100 MB of logs. */
    boolean isFull() {
        return isFull(root);
    }

    /** Restricts a file to its owner, where the file system knows owners. */
    static void only(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private void lock() throws IOException {
        var file = root.resolve("portal.lock");
        lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() == null) throw new Stop("data.in-use", root);
        } catch (OverlappingFileLockException sameProcess) {
            throw new Stop("data.in-use", root).because(sameProcess);
        }
    }

    private static boolean isFull(Path path) {
        try {
            var there = path;
            while (!Files.exists(there) && there.getParent() != null) there = there.getParent();
            return Files.getFileStore(there).getUsableSpace() < 200 * MEGABYTE;
        } catch (IOException unknown) {
            return false;
        }
    }
}
