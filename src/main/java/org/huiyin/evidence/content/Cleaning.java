package org.huiyin.evidence.content;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Set;
import org.huiyin.evidence.Format;
import org.huiyin.evidence.Trace;

/**
 * Writes a file anew without what it tells about its maker. What is drawn, heard and written stays bit for bit: nothing is
 * decoded and encoded again. Memory does not grow with the file.
 *
 * <p>What each format loses and keeps stands with its class in this package.
 */
public final class Cleaning {

    private static final int BLOCK = 64 * 1024;

    private Cleaning() {}

    private interface Plan {
        Set<Trace> into(Edits edits) throws IOException;
    }

    /**
     * @param format as {@link Inspection} found it
     * @param out receives the clean file; what was written is worthless if this method throws
     * @throws Rejected if the file breaks off or does not hold together
     */
    public static Cleaned clean(Format format, SeekableByteChannel content, OutputStream out) throws IOException {
        var buffered = new BufferedOutputStream(out, BLOCK);
        try {
            var cleaned = write(format, new Source(content), buffered);
            buffered.flush();
            return cleaned;
        } catch (EOFException brokenOff) {
            throw Rejected.damaged();
        }
    }

    private static Cleaned write(Format format, Source source, OutputStream out) throws IOException {
        return switch (format) {
            case JPEG -> Cleaned.of(JpegCleaning.clean(data(source), out));
            case PNG -> Cleaned.of(PngCleaning.clean(data(source), out));
            case GIF -> Cleaned.of(GifCleaning.clean(data(source), out));
            case WEBP, WAV -> Cleaned.of(RiffCleaning.clean(source, format, out));
            case MP3, AAC, AMR -> Cleaned.of(SpeechCleaning.clean(source, format, out));
            case HEIC -> inPlace(source, out, edits -> HeicCleaning.plan(source, edits));
            case M4A, AUDIO_3GP, MP4, MOV, VIDEO_3GP -> inPlace(source, out, edits -> FilmCleaning.plan(source, edits));
            case WEBM, AUDIO_WEBM -> inPlace(source, out, edits -> WebmCleaning.plan(source, edits));
            case DOC, XLS, PPT -> inPlace(source, out, edits -> OldOfficeCleaning.plan(source, format, edits));
            case DOCX, XLSX, PPTX -> Cleaned.of(OfficeCleaning.clean(source, out));
            case PDF -> PdfCleaning.clean(source, out);
        };
    }

    private static DataInputStream data(Source source) {
        return new DataInputStream(new BufferedInputStream(source.stream(0), BLOCK));
    }

    private static Cleaned inPlace(Source source, OutputStream out, Plan plan) throws IOException {
        var edits = new Edits(0);
        var removed = plan.into(edits);
        edits.apply(source, out);
        return Cleaned.of(removed);
    }
}
