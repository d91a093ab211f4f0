package org.huiyin.evidence.content;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.huiyin.evidence.FileKind;
import org.huiyin.evidence.FileName;
import org.huiyin.evidence.Format;
import org.huiyin.evidence.Reason;

/**
 * Says what a file is by what is in it, and refuses what is dangerous, locked, broken or simply not evidence.
 *
 * <p>Pictures, sound and PDF are looked at only as far as their type needs; whether the rest holds together shows when
 * {@link Cleaning} writes them anew. Both say no with {@link Rejected}.
 */
public final class Inspection {

    private Inspection() {}

    /** Bytes that {@link #firstLook} needs, or the whole file if it is shorter. */
    public static final int FIRST_LOOK = Family.ENOUGH;

    /**
     * A first look at the beginning of a file that is still arriving: the kind whose size limit applies meanwhile. A film
     * may turn out to be sound or a picture, so {@link #inspect} is asked again when all is there.
     *
     * @throws Rejected if it is nothing that is taken, whatever follows
     */
    public static FileKind firstLook(byte[] beginning) throws IOException {
        return Family.of(beginning).kind();
    }

    /**
     * @throws Rejected with the reason, if the file is not taken
     */
    public static Inspected inspect(FileName name, SeekableByteChannel content) throws IOException {
        var source = new Source(content);
        try {
            var family = Family.of(source.bytes(0, (int) Math.min(source.size(), Family.ENOUGH)));
            if (family != Family.ARCHIVE && Archive.endsLikeOne(source)) throw new Rejected(Reason.HIDDEN);
            var format = format(family, source);
            return new Inspected(format, name.fitting(format).orElseThrow(() -> new Rejected(Reason.NAME)));
        } catch (EOFException brokenOff) {
            throw Rejected.damaged();
        }
    }

    private static Format format(Family family, Source source) throws IOException {
        return switch (family) {
            case JPEG -> Format.JPEG;
            case PNG -> Format.PNG;
            case GIF -> Format.GIF;
            case WEBP -> Format.WEBP;
            case WAV -> Format.WAV;
            case AMR -> Format.AMR;
            case PDF -> Format.PDF;
            case FRAMES -> SpeechCleaning.format(source);
            case ISO_MEDIA -> FilmTracks.format(source);
            case MATROSKA -> WebmCleaning.format(source);
            case OLD_OFFICE -> OldOfficeInspection.format(source);
            case ARCHIVE -> OfficeInspection.format(source);
        };
    }
}
