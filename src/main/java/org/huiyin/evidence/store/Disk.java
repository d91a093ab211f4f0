package org.huiyin.evidence.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.huiyin.evidence.store.StoreFailure.Kind;

/**
 * The folder on the disk: {@code incoming/} for what is being written, {@code 00/} to {@code ff/} for what is kept. All on
 * one volume, so that a file moves into its place in one step. Only the portal's own user may look inside.
 */
final class Disk {

    private final Path folder;
    private final long reserve;

    Disk(Path folder, long reserve) {
        this.folder = folder;
        this.reserve = reserve;
        try {
            Files.createDirectories(incoming(), ownerOnly("rwx------"));
        } catch (IOException refused) {
            throw failure(refused);
        }
    }

    Path incoming() {
        return folder.resolve("incoming");
    }

    Path part(String name) {
        return incoming().resolve(name + ".part");
    }

    Path kept(String name) {
        return shelf(name).resolve(name);
    }

    private Path shelf(String name) {
        return folder.resolve(name.substring(0, 2));
    }

    FileChannel create(Path part) {
        try {
            return FileChannel.open(
                    part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly("rw-------"));
        } catch (IOException refused) {
            throw failure(refused);
        }
    }

    /** Moves a finished part into its place; when this returns, a power cut does not undo it. */
    void settle(Path part, String name) {
        try {
            Files.createDirectories(shelf(name), ownerOnly("rwx------"));
            Files.move(part, kept(name), StandardCopyOption.ATOMIC_MOVE);
            flush(shelf(name));
            flush(folder);
        } catch (IOException refused) {
            throw failure(refused);
        }
    }

    void requireRoom() {
        try {
            if (Files.getFileStore(folder).getUsableSpace() >= reserve) return;
        } catch (IOException refused) {
            throw failure(refused);
        }
        throw new StoreFailure(Kind.FULL, "less than " + reserve + " bytes free in " + folder);
    }

    StoreFailure failure(IOException refused) {
        var full = String.valueOf(refused.getMessage()).matches("(?i).*(no space left|not enough space|quota).*");
        return new StoreFailure(full ? Kind.FULL : Kind.UNWRITABLE, refused);
    }

    /** A new name in a folder lasts only when the folder itself is on the disk. Windows does so by itself. */
    private static void flush(Path directory) throws IOException {
        if (!isPosix(directory)) return;
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private FileAttribute<?>[] ownerOnly(String permissions) {
        if (!isPosix(folder)) return new FileAttribute<?>[0];
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
