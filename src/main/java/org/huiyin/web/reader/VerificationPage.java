package org.huiyin.web.reader;

import org.huiyin.web.form.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Whether a paper with this code was issued here. It says what stands on the head of the paper, nothing of its content.
 *
 * @param found null when no document carries the code
 */
public record VerificationPage(Frame frame, @Nullable Found found) {

    /** @param revoked whether the document was taken back later */
    public record Found(String number, String kind, String body, String day, String hash, boolean revoked) {}
}
