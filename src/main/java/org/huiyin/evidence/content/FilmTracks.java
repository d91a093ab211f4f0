package org.huiyin.evidence.content;

import java.io.IOException;
import java.util.Set;
import org.huiyin.evidence.Format;
import org.huiyin.evidence.Reason;

/** What kind of ISO media file this is: by the brand that it claims and by the tracks that it really has. */
final class FilmTracks {

    private static final Set<String> HEIC = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx");
    private static final Set<String> UNWELCOME = Set.of("avif", "avis", "crx ", "jp2 ", "jpx ", "jpm ");

    private FilmTracks() {}

    /** Rejected if it is another kind of ISO media file, or holds neither picture nor sound. */
    static Format format(Source source) throws IOException {
        var brand = source.has(4, "ftyp") ? source.text(8, 4) : "qt  "; // films from before 2001 carry no brand
        if (HEIC.contains(brand) || brand.matches("m[is]f1") && listsHeic(source)) return Format.HEIC;
        if (UNWELCOME.contains(brand) || brand.matches("m[is]f1")) throw new Rejected(Reason.TYPE);
        var movie = movie(source);
        var seen = hasTrack(source, movie, "vide");
        if (!seen && !hasTrack(source, movie, "soun")) throw Rejected.damaged();
        if (brand.startsWith("3g")) return seen ? Format.VIDEO_3GP : Format.AUDIO_3GP;
        if (brand.equals("qt  ")) return seen ? Format.MOV : Format.M4A;
        return seen ? Format.MP4 : Format.M4A;
    }

    /** The handler of a track says what it carries: {@code vide}, {@code soun}, or data. */
    static String handler(Source source, Box track) throws IOException {
        var handler = track.only(source, "mdia").only(source, "hdlr");
        return source.text(handler.body() + 8, 4);
    }

    private static Box movie(Source source) throws IOException {
        return new Box("", 0, 0, source.size()).only(source, "moov");
    }

    private static boolean hasTrack(Source source, Box movie, String handler) throws IOException {
        for (var at = movie.body(); at + 8 <= movie.end(); ) {
            var box = Box.read(source, at, movie.end());
            if (box.type().equals("trak") && handler(source, box).equals(handler)) return true;
            at = box.end();
        }
        return false;
    }

    private static boolean listsHeic(Source source) throws IOException {
        var type = Box.read(source, 0, source.size());
        for (var at = type.body() + 8; at + 4 <= Math.min(type.end(), 512); at += 4) {
            if (HEIC.contains(source.text(at, 4))) return true;
        }
        return false;
    }
}
