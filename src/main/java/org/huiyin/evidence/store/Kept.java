package org.huiyin.evidence.store;

import org.huiyin.evidence.EvidenceId;

/**
 * A file in the store.
 *
 * @param size its clear bytes
 * @param sha256 of the clear bytes; 64 lower-case hex digits
 * @param told what the one who wrote it had to say
 */
public record Kept<T>(EvidenceId id, long size, String sha256, T told) {}
