package org.huiyin.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The closed list of formats that are accepted, kept and served. What is not here is refused on the way in and cannot be
 * sent on the way out.
 *
 * <p>WPS documents ({@code wps et dps}) are the old Office formats under another name and count as those.
 */
public enum Format {
    JPEG(FileKind.PICTURE, "image/jpeg", "jpg jpeg jpe jfif"),
    PNG(FileKind.PICTURE, "image/png", "png"),
    GIF(FileKind.PICTURE, "image/gif", "gif"),
    WEBP(FileKind.PICTURE, "image/webp", "webp"),
    HEIC(FileKind.PICTURE, "image/heic", "heic heif"),

    MP3(FileKind.AUDIO, "audio/mpeg", "mp3"),
    M4A(FileKind.AUDIO, "audio/mp4", "m4a mp4"),
    WAV(FileKind.AUDIO, "audio/wav", "wav"),
    AAC(FileKind.AUDIO, "audio/aac", "aac"),
    AMR(FileKind.AUDIO, "audio/amr", "amr"),
    AUDIO_3GP(FileKind.AUDIO, "audio/3gpp", "3gp 3gpp"),
    AUDIO_WEBM(FileKind.AUDIO, "audio/webm", "weba webm"),

    MP4(FileKind.VIDEO, "video/mp4", "mp4 m4v"),
    MOV(FileKind.VIDEO, "video/quicktime", "mov qt"),
    VIDEO_3GP(FileKind.VIDEO, "video/3gpp", "3gp 3gpp"),
    WEBM(FileKind.VIDEO, "video/webm", "webm"),

    PDF(FileKind.PDF, "application/pdf", "pdf"),

    DOC(FileKind.OFFICE, "application/msword", "doc wps"),
    XLS(FileKind.OFFICE, "application/vnd.ms-excel", "xls et"),
    PPT(FileKind.OFFICE, "application/vnd.ms-powerpoint", "ppt pps dps"),
    DOCX(FileKind.OFFICE, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX(FileKind.OFFICE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX(FileKind.OFFICE, "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx ppsx");

    /** Endings that run or render as a program, or that hide files; a name may not end so, whatever the content is. */
    private static final Set<String> DANGEROUS = Set.of(
            ("exe com scr pif bat cmd msi msp dll sys cpl jar apk ipa app dmg deb rpm sh bash ps1 psm1 vbs vbe js jse mjs "
                            + "wsf wsh hta lnk url reg inf chm html htm xhtml xht shtml mht mhtml svg svgz xml xsl swf php "
                            + "phtml jsp jspx asp aspx cgi py pl rb zip rar 7z gz bz2 xz tar cab iso img docm dotm dot xlsm "
                            + "xltm xlsb xlam xla pptm potm ppsm ppam rtf")
                    .split(" ", -1));

    private final FileKind kind;
    private final String mediaType;
    private final String endings;

    Format(FileKind kind, String mediaType, String endings) {
        this.kind = kind;
        this.mediaType = mediaType;
        this.endings = endings;
    }

    /** The format that is stored and served with this media type; no two share one. */
    public static Optional<Format> of(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst();
    }

    public FileKind kind() {
        return kind;
    }

    /** The media type that it is stored and served with. */
    public String mediaType() {
        return mediaType;
    }

    /** Name endings without dot, in lower case; the first is the usual one. */
    public List<String> endings() {
        return List.of(endings.split(" ", -1));
    }

    /** Browsers show it in the page; office documents are only ever downloaded. */
    public boolean shownInPage() {
        return kind != FileKind.OFFICE;
    }

    static boolean isKnownEnding(String ending) {
        for (var format : values()) if (format.endings().contains(ending.toLowerCase(Locale.ROOT))) return true;
        return false;
    }

    static boolean isDangerousEnding(String ending) {
        return DANGEROUS.contains(ending.toLowerCase(Locale.ROOT));
    }
}
