package org.huiyin.evidence;

import org.jspecify.annotations.Nullable;

/** What a file belongs to: a report that is still being written, or a complaint. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Holder(byte @Nullable [] draftHash, @Nullable Long complaintId) {

    public static Holder draft(byte[] hash) {
        return new Holder(hash, null);
    }

    public static Holder complaint(long id) {
        return new Holder(null, id);
    }
}
