package org.huiyin.evidence;

import java.util.Map;
import java.util.Optional;

/**
 * How much evidence one report may hold: number of files, bytes of one file by its kind, bytes of all. A bureau sets
 * them by configuration; people are told before they upload.
 */
public record Limits(int files, long total, Map<FileKind, Long> sizes) {

    private static final long MB = 1024L * 1024;

    public Limits {
        sizes = Map.copyOf(sizes);
        if (files < 1 || total < 1) throw new IllegalArgumentException("limits must let something in");
        for (var kind : FileKind.values()) {
            if (sizes.getOrDefault(kind, 0L) < 1) throw new IllegalArgumentException("no limit for " + kind);
        }
    }

    /** 20 files, 500 MB in all; pictures, PDF and office files 20 MB each, sound 50 MB, film 200 MB. */
    public static Limits defaults() {
        return new Limits(
                20,
                500 * MB,
                Map.of(
                        FileKind.PICTURE, 20 * MB,
                        FileKind.PDF, 20 * MB,
                        FileKind.OFFICE, 20 * MB,
                        FileKind.AUDIO, 50 * MB,
                        FileKind.VIDEO, 200 * MB));
    }

    /** Bytes that one file of this kind may have. */
    public long of(FileKind kind) {
        return sizes.getOrDefault(kind, 0L);
    }

    /** Bytes that one more file of this kind may have in a report that already holds this much. */
    public long room(FileKind kind, Held held) {
        return Math.max(0, Math.min(of(kind), total - held.bytes()));
    }

    /** Says no to a file of this kind and size; empty if it is welcome. */
    public Optional<Refused> refusal(FileName name, FileKind kind, long size, Held held) {
        if (held.files() >= files) return Optional.of(Refused.because(Reason.MANY, name, files));
        if (size > of(kind)) return Optional.of(Refused.because(Reason.LARGE, name, of(kind) / MB));
        if (size > total - held.bytes()) return Optional.of(Refused.because(Reason.TOTAL, name, total / MB));
        return Optional.empty();
    }
}
