package org.huiyin.evidence;

import java.util.Set;

/**
 * The file was taken: checked, cleaned and durably kept.
 *
 * @param sentSha256 fingerprint of the bytes that were sent, before cleaning; 64 lower-case hex digits
 * @param sha256 fingerprint of the bytes that are kept and served
 * @param size bytes that are kept
 * @param removed what was taken out of it
 * @param left what could not be taken out without destroying it (a signed PDF, say); tell the person
 * @param scan unless {@link ScanOutcome#mayBeOpened()}, the caller holds the file back and has it scanned again
 */
public record Accepted(
        EvidenceId id,
        FileName name,
        Format format,
        long size,
        String sha256,
        String sentSha256,
        Set<Trace> removed,
        Set<Trace> left,
        ScanOutcome scan)
        implements Verdict {

    public Accepted {
        removed = Set.copyOf(removed);
        left = Set.copyOf(left);
    }
}
