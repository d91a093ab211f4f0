package org.huiyin.evidence.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/**
 * Writes a sealed file. It is whole only after {@link #finish}, which also waits until it is on the disk; without that it
 * does not open.
 */
final class SealedOutput extends OutputStream {

    private static final int CHUNKS_BETWEEN_LOOKS = 64;

    private final FileChannel file;
    private final Sealing sealing;
    private final Disk disk;
    private final byte[] chunk = new byte[Sealing.CHUNK];
    private int filled;
    private long number;

    SealedOutput(FileChannel file, Sealing sealing, Disk disk) {
        this.file = file;
        this.sealing = sealing;
        this.disk = disk;
        append(sealing.head());
    }

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        for (var done = 0; done < length; ) {
            if (filled == chunk.length) seal(false); // only now is it certain that it was not the last
            var count = Math.min(chunk.length - filled, length - done);
            System.arraycopy(bytes, offset + done, chunk, filled, count);
            filled += count;
            done += count;
        }
    }

    /** Closes the last chunk and returns when the disk has everything. */
    void finish() {
        seal(true);
        try {
            file.force(true);
        } catch (IOException refused) {
            throw disk.failure(refused);
        }
    }

    @Override
    public void close() throws IOException {
        Arrays.fill(chunk, (byte) 0);
        file.close();
    }

    private void seal(boolean last) {
        if (number % CHUNKS_BETWEEN_LOOKS == 0) disk.requireRoom();
        append(sealing.seal(chunk, filled, number, last));
        number++;
        filled = 0;
    }

    private void append(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        try {
            while (buffer.hasRemaining()) file.write(buffer);
        } catch (IOException refused) {
            throw disk.failure(refused);
        }
    }
}
