package org.huiyin.evidence.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.huiyin.evidence.FileKind;
import org.huiyin.evidence.Reason;

/**
 * What the first bytes of a file say, as Apache Tika reads them; the name plays no part. A family holds formats that only
 * a look further inside can tell apart.
 */
enum Family {
    JPEG(FileKind.PICTURE),
    PNG(FileKind.PICTURE),
    GIF(FileKind.PICTURE),
    WEBP(FileKind.PICTURE),
    WAV(FileKind.AUDIO),
    AMR(FileKind.AUDIO),
    /** MP3, AAC. */
    FRAMES(FileKind.AUDIO),
    /** MP4, MOV, 3GP, M4A, HEIC. */
    ISO_MEDIA(FileKind.VIDEO),
    /** WebM. */
    MATROSKA(FileKind.VIDEO),
    PDF(FileKind.PDF),
    /** DOC, XLS, PPT and what WPS calls them. */
    OLD_OFFICE(FileKind.OFFICE),
    /** DOCX, XLSX, PPTX. */
    ARCHIVE(FileKind.OFFICE);

    /** Bytes that are enough to tell. */
    static final int ENOUGH = 64 * 1024;

    private static final MimeTypes TIKA = MimeTypes.getDefaultMimeTypes();

    private final FileKind kind;

    Family(FileKind kind) {
        this.kind = kind;
    }

    /** The kind with the largest limit that a file of this family can turn out to be. */
    FileKind kind() {
        return kind;
    }

    static Family of(byte[] beginning) throws IOException {
        if (beginning.length == 0) throw new Rejected(Reason.EMPTY);
        var type =
                TIKA.detect(new ByteArrayInputStream(beginning), new Metadata()).toString();
        var family = named(type, beginning);
        // Tika also finds a PDF behind other bytes; what has a second beginning is refused
        if (family == PDF && !has(beginning, 0, "%PDF-")) throw new Rejected(Reason.TYPE);
        if (family == ARCHIVE && !has(beginning, 0, "PK\3\4")) throw new Rejected(Reason.TYPE);
        return family;
    }

    private static Family named(String type, byte[] beginning) throws Rejected {
        return switch (type) {
            case "image/jpeg" -> JPEG;
            case "image/png", "image/apng", "image/vnd.mozilla.apng" -> PNG;
            case "image/gif" -> GIF;
            case "image/webp" -> WEBP;
            case "audio/vnd.wave", "audio/x-wav" -> WAV;
            case "audio/amr", "audio/amr-wb" -> AMR;
            case "audio/mpeg", "audio/x-aac" -> FRAMES;
            case "video/mp4",
                    "video/quicktime",
                    "video/3gpp",
                    "video/3gpp2",
                    "video/x-m4v",
                    "audio/mp4",
                    "application/mp4",
                    "image/heic",
                    "image/heif",
                    "image/heic-sequence",
                    "image/heif-sequence" -> ISO_MEDIA;
            case "application/x-matroska", "video/x-matroska", "audio/x-matroska", "video/webm", "audio/webm" ->
                MATROSKA;
            case "application/pdf" -> PDF;
            case "application/x-tika-msoffice", "application/msword", "application/vnd.ms-excel" -> OLD_OFFICE;
            case "application/zip", "application/x-tika-ooxml" -> ARCHIVE;
            default -> {
                if (!has(beginning, 4, "ftyp")) throw new Rejected(Reason.TYPE);
                yield ISO_MEDIA; // of a brand that is newer than Tika
            }
        };
    }

    private static boolean has(byte[] beginning, int at, String text) {
        if (beginning.length < at + text.length()) return false;
        return new String(beginning, at, text.length(), StandardCharsets.ISO_8859_1).equals(text);
    }
}
