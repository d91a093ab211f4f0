package org.huiyin.evidence.content;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.huiyin.evidence.Trace;

/**
 * Cleans MP4, MOV, 3GP and M4A in place: everything that does not carry picture or sound becomes free space of the same
 * size, so that no offset in the file changes.
 *
 * <p>Goes: {@code udta} (with the {@code ©xyz} position), {@code meta} (Apple's position and device keys), {@code uuid}
 * (XMP), every box that this list does not know, the contents of free space, the times of recording, and whole tracks
 * that are neither picture nor sound — action cameras write the position there, once a second. Subtitles go with them.
 * Stays: what an encoder wrote inside the picture stream.
 */
final class FilmCleaning {

    private static final Set<String> FILE =
            Set.of("ftyp", "moov", "mdat", "moof", "mfra", "sidx", "ssix", "styp", "pdin");
    private static final Set<String> MOVIE = Set.of("mvhd", "trak", "mvex", "iods");
    private static final Set<String> TRACK =
            Set.of("tkhd", "mdia", "edts", "tref", "tapt", "clip", "matt", "load", "trgr");
    private static final Set<String> MEDIA = Set.of("mdhd", "hdlr", "minf", "elng");
    private static final Set<String> FRAGMENT =
            Set.of("mfhd", "traf", "tfhd", "tfdt", "trun", "sbgp", "sgpd", "subs", "saiz", "saio", "senc");

    private final Source source;
    private final Edits edits;
    private final Set<Trace> removed = EnumSet.noneOf(Trace.class);

    private FilmCleaning(Source source, Edits edits) {
        this.source = source;
        this.edits = edits;
    }

    static Set<Trace> plan(Source source, Edits edits) throws IOException {
        return new FilmCleaning(source, edits).run();
    }

    private interface Step {
        void into(Box box) throws IOException;
    }

    private Set<Trace> run() throws IOException {
        each(new Box("", 0, 0, source.size()), FILE, box -> {
            if (box.type().equals("moov")) each(box, MOVIE, this::movie);
            if (box.type().equals("moof")) each(box, FRAGMENT, this::fragment);
        });
        return removed;
    }

    private void fragment(Box box) throws IOException {
        if (box.type().equals("traf")) each(box, FRAGMENT, inner -> {});
    }

    private void movie(Box box) throws IOException {
        if (box.type().equals("mvhd")) forgetTimes(box);
        if (box.type().equals("trak")) track(box);
    }

    private void track(Box track) throws IOException {
        var carries = FilmTracks.handler(source, track);
        if (carries.equals("vide") || carries.equals("soun")) {
            each(track, TRACK, this::trackPart);
            return;
        }
        removed.add(Trace.TRACKS);
        SampleRanges.of(source, track).blank(edits);
        track.erase(edits);
    }

    private void trackPart(Box box) throws IOException {
        if (box.type().equals("tkhd")) forgetTimes(box);
        if (!box.type().equals("mdia")) return;
        each(box, MEDIA, part -> {
            if (part.type().equals("mdhd")) forgetTimes(part);
        });
    }

    /** Creation and modification time, 4 or 8 bytes each by version. */
    private void forgetTimes(Box box) throws IOException {
        var length = source.u8(box.body()) == 1 ? 16 : 8;
        if (box.length() < 4 + length) throw Rejected.damaged();
        edits.blank(box.body() + 4, length);
    }

    private void each(Box parent, Set<String> kept, Step step) throws IOException {
        var at = parent.body();
        while (at + 8 <= parent.end()) {
            var box = Box.read(source, at, parent.end());
            if (kept.contains(box.type())) step.into(box);
            else drop(box);
            at = box.end();
        }
        edits.blank(at, parent.end() - at); // QuickTime closes some lists with four zero bytes
    }

    private void drop(Box box) throws IOException {
        if (box.length() == 0) return; // tells nothing
        if (!box.type().matches("free|skip|wide")) {
            var places = box.type().matches("udta|meta");
            removed.add(places ? Trace.PLACE_AND_DEVICE : Trace.DESCRIPTION);
        }
        box.erase(edits);
    }
}
