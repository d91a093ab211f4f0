package org.huiyin.evidence.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.huiyin.evidence.store.StoreFailure.Kind;

/** The clear bytes of a sealed file at any position; one chunk is open at a time. For one reader. */
final class SealedInput implements SeekableByteChannel {

    private static final int SEALED_CHUNK = Sealing.CHUNK + Sealing.TAG;

    private final FileChannel file;
    private final Sealing sealing;
    private final long chunks;
    private final long size;
    private long position;
    private long opened = -1;
    private byte[] clear = new byte[0];

    SealedInput(FileChannel file, Sealing sealing) throws IOException {
        this.file = file;
        this.sealing = sealing;
        var body = file.size() - sealing.head().length;
        this.chunks = (body + SEALED_CHUNK - 1) / SEALED_CHUNK;
        this.size = body - chunks * Sealing.TAG;
        if (chunks < 1 || size < 0) throw new StoreFailure(Kind.DAMAGED, "cut off");
        open(chunks - 1); // only the true last chunk opens as the last: the size can be believed
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (position >= size) return -1;
        open(position / Sealing.CHUNK);
        var offset = (int) (position % Sealing.CHUNK);
        var count = Math.min(target.remaining(), clear.length - offset);
        target.put(clear, offset, count);
        position += count;
        return count;
    }

    private void open(long number) throws IOException {
        if (number == opened) return;
        var last = number == chunks - 1;
        var at = sealing.head().length + number * SEALED_CHUNK;
        var sealed = ByteBuffer.allocate((int) Math.min(SEALED_CHUNK, file.size() - at));
        readFully(sealed, at);
        clear = sealing.open(sealed.array(), sealed.position(), number, last);
        opened = number;
    }

    private void readFully(ByteBuffer sealed, long at) throws IOException {
        var more = true;
        while (more && sealed.hasRemaining()) more = file.read(sealed, at + sealed.position()) >= 0;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        if (newPosition < 0) throw new IllegalArgumentException("before the beginning");
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long newSize) {
        throw new NonWritableChannelException();
    }
}
