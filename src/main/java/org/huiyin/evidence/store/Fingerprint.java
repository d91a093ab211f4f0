package org.huiyin.evidence.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts bytes and makes their SHA-256 as they pass. */
final class Fingerprint {

    private final MessageDigest digest;
    private long size;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    void add(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
        size += length;
    }

    long size() {
        return size;
    }

    /** 64 lower-case hex digits; ends the counting. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
