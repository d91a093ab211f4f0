package org.huiyin.evidence.store;

import java.nio.ByteBuffer;

/**
 * Seals one file chunk by chunk, so that any place of a film can be opened without the rest. A chunk is bound to its
 * number and to whether it is the last one: none can be moved, dropped or added unseen (the STREAM construction of Hoang,
 * Reyhanitabar, Rogaway and Vizár, 2015).
 *
 * <p>Two ways: {@link Sm4Sealing} for what is kept, {@link AesSealing} for what is only in passing.
 */
interface Sealing {

    /** Bytes of clear text in a chunk; only the last may have fewer. */
    int CHUNK = 64 * 1024;

    /** Bytes that sealing adds to a chunk. */
    int TAG = 16;

    int NONCE = 12;

    /** What stands at the front of the sealed file. */
    byte[] head();

    byte[] seal(byte[] clear, int length, long number, boolean last);

    /** Throws {@link StoreFailure} as damaged if the chunk is not what was sealed. */
    byte[] open(byte[] sealed, int length, long number, boolean last);

    /** Unique within a file: number and mark of the end. Unique beyond it, because no two files share a key. */
    static byte[] nonce(long number, boolean last) {
        return ByteBuffer.allocate(NONCE).putLong(number).putInt(last ? 1 : 0).array();
    }
}
