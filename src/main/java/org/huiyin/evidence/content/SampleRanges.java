package org.huiyin.evidence.content;

import java.io.IOException;

/**
 * Where in the file the samples of one track lie (ISO/IEC 14496-12 §8.6–8.7: {@code stsc}, {@code stsz}, {@code stco} or
 * {@code co64}), so that the data of a hidden track can be blanked.
 */
final class SampleRanges {

    private final Source source;
    private final Box runs;
    private final Box sizes;
    private final Box chunks;
    private final int offsetBytes;

    private SampleRanges(Source source, Box table) throws IOException {
        this.source = source;
        this.runs = table.only(source, "stsc");
        this.sizes = table.only(source, "stsz");
        var wide = table.child(source, "co64");
        this.offsetBytes = wide.isPresent() ? 8 : 4;
        this.chunks = wide.isPresent() ? wide.get() : table.only(source, "stco");
    }

    static SampleRanges of(Source source, Box track) throws IOException {
        return new SampleRanges(
                source, track.only(source, "mdia").only(source, "minf").only(source, "stbl"));
    }

    void blank(Edits edits) throws IOException {
        var count = entries(chunks, offsetBytes);
        var run = -1L;
        var runCount = entries(runs, 12);
        long sample = 0;
        for (long chunk = 0; chunk < count; chunk++) {
            while (run + 1 < runCount && firstChunk(run + 1) <= chunk + 1) run++;
            if (run < 0) throw Rejected.damaged();
            var samples = source.u32(runs.body() + 8 + 12 * run + 4);
            var length = bytes(sample, samples);
            edits.blank(source.number(chunks.body() + 8 + chunk * offsetBytes, offsetBytes), length);
            sample += samples;
        }
    }

    private long firstChunk(long run) throws IOException {
        return source.u32(runs.body() + 8 + 12 * run);
    }

    /** The length of so many samples from this one on. */
    private long bytes(long first, long count) throws IOException {
        var same = source.u32(sizes.body() + 4);
        if (same > 0) return same * count;
        if (first + count > entries(sizes, 4, 8)) throw Rejected.damaged();
        long bytes = 0;
        for (var i = first; i < first + count; i++) bytes += source.u32(sizes.body() + 12 + 4 * i);
        return bytes;
    }

    private long entries(Box box, int each) throws IOException {
        return entries(box, each, 4);
    }

    /** The number of entries that a table claims, if they fit into it. */
    private long entries(Box box, int each, int countAt) throws IOException {
        var count = source.u32(box.body() + countAt);
        if (count * each > box.length() - countAt - 4) throw Rejected.damaged();
        return count;
    }
}
