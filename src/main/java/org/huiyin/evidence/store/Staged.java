package org.huiyin.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** An upload as it was sent, waiting to be checked and cleaned; gone when closed, unreadable after a crash. */
public final class Staged implements AutoCloseable {

    private final Path part;
    private final Sealing sealing;
    private final long size;
    private final String sha256;

    Staged(Path part, Sealing sealing, long size, String sha256) {
        this.part = part;
        this.sealing = sealing;
        this.size = size;
        this.sha256 = sha256;
    }

    public long size() {
        return size;
    }

    /** Of the bytes as they were sent; 64 lower-case hex digits. */
    public String sha256() {
        return sha256;
    }

    /** The clear bytes, at any position. The caller closes it. */
    public SeekableByteChannel content() throws IOException {
        return new SealedInput(FileChannel.open(part, StandardOpenOption.READ), sealing);
    }

    /** The clear bytes from the front. The caller closes it. */
    public InputStream stream() throws IOException {
        return Channels.newInputStream(content());
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(part);
    }
}
