package org.huiyin.evidence.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.huiyin.evidence.EvidenceId;
import org.huiyin.evidence.store.StoreFailure.Kind;

/**
 * Keeps files on a local disk, encrypted with SM4-GCM. A file is there whole or not at all: it is written beside its
 * place, forced to the disk, moved in one step, and its folder forced too, before {@link #keep} returns.
 *
 * <p>Problems of the disk end in {@link StoreFailure}; an {@link IOException} is always the other side's — the upload
 * broke off, or the content was refused. In both cases nothing half-written stays. Safe for many threads and, on one
 * shared folder, for many nodes.
 */
public final class EvidenceStore {

    private static final Duration ORPHANED = Duration.ofDays(1);
    private static final int KEY = 16;

    private final Disk disk;
    private final byte[] key;

    /** Writes the content of a file, once, and may tell something about it. */
    public interface Writing<T> {
        T to(OutputStream out) throws IOException;
    }

    /**
     * @param folder made if it is not there
     * @param key 16 bytes; without it no file opens again
     * @param reserve bytes that must stay free on the disk, for the database and the log that may share it
     */
    public EvidenceStore(Path folder, byte[] key, long reserve) {
        if (key.length != KEY) throw new IllegalArgumentException("the key of the store has 16 bytes");
        this.disk = new Disk(folder, reserve);
        this.key = key.clone();
    }

    /**
     * Takes in an upload as it comes.
     *
     * @param limit bytes at most; the rest of a longer upload is not read
     * @return empty if the upload is longer than the limit
     */
    public Optional<Staged> stage(InputStream upload, long limit) throws IOException {
        var sealing = new AesSealing();
        var part = disk.part(EvidenceId.random().text());
        var fingerprint = new Fingerprint();
        var kept = false;
        try (var out = new SealedOutput(disk.create(part), sealing, disk)) {
            var block = new byte[Sealing.CHUNK];
            for (var count = upload.read(block); count >= 0; count = upload.read(block)) {
                fingerprint.add(block, 0, count);
                if (fingerprint.size() > limit) return Optional.empty();
                out.write(block, 0, count);
            }
            out.finish();
            kept = true;
            return Optional.of(new Staged(part, sealing, fingerprint.size(), fingerprint.sha256()));
        } finally {
            if (!kept) Files.deleteIfExists(part);
        }
    }

    /** Keeps what is written, for good. */
    public <T> Kept<T> keep(Writing<T> writing) throws IOException {
        var id = EvidenceId.random();
        var part = disk.part(id.text());
        var fingerprint = new Fingerprint();
        try (var out = new SealedOutput(disk.create(part), Sm4Sealing.forNew(key, id), disk)) {
            var told = writing.to(counted(out, fingerprint));
            out.finish();
            disk.settle(part, id.text());
            return new Kept<>(id, fingerprint.size(), fingerprint.sha256(), told);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** The clear bytes from the front. The caller closes it. Missing or changed: {@link StoreFailure}. */
    public InputStream open(EvidenceId id) throws IOException {
        return Channels.newInputStream(content(id));
    }

    /** The clear bytes from {@code first} on, for a film that is wound forward. The caller closes it. */
    public InputStream open(EvidenceId id, long first) throws IOException {
        return Channels.newInputStream(content(id).position(first));
    }

    /** The clear bytes at any position. The caller closes it. */
    public SeekableByteChannel content(EvidenceId id) throws IOException {
        var file = existing(id);
        try {
            var head = ByteBuffer.allocate(Sm4Sealing.HEAD);
            var more = true;
            while (more && head.hasRemaining()) more = file.read(head, head.position()) >= 0;
            return new SealedInput(file, Sm4Sealing.forKept(key, id, head.array()));
        } catch (IOException | RuntimeException unreadable) {
            file.close();
            throw unreadable;
        }
    }

    private FileChannel existing(EvidenceId id) throws IOException {
        try {
            return FileChannel.open(disk.kept(id.text()), StandardOpenOption.READ);
        } catch (NoSuchFileException gone) {
            throw new StoreFailure(Kind.MISSING, gone);
        }
    }

    /** Removes a file; false if there was none. */
    public boolean delete(EvidenceId id) {
        try {
            return Files.deleteIfExists(disk.kept(id.text()));
        } catch (IOException refused) {
            throw disk.failure(refused);
        }
    }

    /** Removes what uploads left behind when the portal was killed: parts older than a day. Returns how many. */
    public int sweep(Instant now) {
        var removed = 0;
        try (var parts = Files.newDirectoryStream(disk.incoming(), "*.part")) {
            for (var part : parts) {
                if (isOrphaned(part, now) && Files.deleteIfExists(part)) removed++;
            }
        } catch (IOException refused) {
            throw disk.failure(refused);
        }
        return removed;
    }

    private static boolean isOrphaned(Path part, Instant now) throws IOException {
        try {
            return Files.getLastModifiedTime(part).toInstant().isBefore(now.minus(ORPHANED));
        } catch (NoSuchFileException finishedMeanwhile) {
            return false;
        }
    }

    private static OutputStream counted(OutputStream out, Fingerprint fingerprint) {
        return new FilterOutputStream(out) {
            @Override
            public void write(int octet) throws IOException {
                write(new byte[] {(byte) octet}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                fingerprint.add(bytes, offset, length);
                out.write(bytes, offset, length);
            }
        };
    }
}
