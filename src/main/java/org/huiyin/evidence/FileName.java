package org.huiyin.evidence;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name under which a file is shown and downloaded: what the person called it, without what could mislead or harm.
 *
 * <p>No path, no control or invisible character, no writing-direction override (which makes {@code gpj.exe} look like
 * {@code exe.jpg}, UTR 36), at most {@value #LONGEST} UTF-16 units, never cut inside a character. Emoji and every script
 * stay. It never names a file on the server's disk.
 */
public record FileName(String text) {

    static final int LONGEST = 120;

    private static final String UNNAMED = "evidence";
    private static final Pattern PATH = Pattern.compile("[/\\\\]");
    /** Control characters, lone surrogates, invisible format characters; the joiners inside emoji stay. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029]|[\\p{Cf}&&[^\\u200D]]");

    /** What a person sees as one character, a family of emoji included. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    public FileName {
        if (text.isBlank()
                || text.length() > LONGEST
                || HIDDEN.matcher(text).find()
                || PATH.matcher(text).find()) {
            throw new IllegalArgumentException("not a clean file name");
        }
    }

    /** Cleans whatever a browser or a program sent as the name. */
    public static FileName of(String raw) {
        return new FileName(cleaned(raw));
    }

    /** The ending without its dot, in lower case; empty if the name has none. */
    public String ending() {
        var dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * The name as it is kept for this format: an ending that fits stays, a wrong but harmless one is replaced, else the
     * usual one is added. Empty if the ending is one that programs, web pages or archives have.
     */
    public Optional<FileName> fitting(Format format) {
        var ending = ending();
        if (Format.isDangerousEnding(ending)) return Optional.empty();
        if (format.endings().contains(ending)) return Optional.of(this);
        var stem = Format.isKnownEnding(ending) ? text.substring(0, text.length() - ending.length() - 1) : text;
        return Optional.of(of(stem + "." + format.endings().get(0)));
    }

    private static String cleaned(String raw) {
        var last = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
        // What is cleaned below costs more than its length: a name of megabytes must not keep a processor busy.
        var visible = HIDDEN.matcher(last.substring(Math.max(0, last.length() - 1000)))
                .replaceAll("");
        var name = Normalizer.normalize(visible, Normalizer.Form.NFC);
        name = trimmed(RESERVED.matcher(name).replaceAll("_"));
        if (DEVICE.matcher(name).matches()) name = "_" + name;
        return name.isEmpty() ? UNNAMED : shortened(name);
    }

    private static String trimmed(String name) {
        return EDGES.matcher(name.replaceAll("\\s+", " ")).replaceAll("");
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) return name;
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        var stem = 0;
        var characters = CHARACTER.matcher(name);
        while (characters.find() && characters.end() <= LONGEST - ending.length()) stem = characters.end();
        return trimmed(name.substring(0, stem)) + ending;
    }
}
