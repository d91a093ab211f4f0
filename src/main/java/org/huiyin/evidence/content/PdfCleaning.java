package org.huiyin.evidence.content;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.evidence.Trace;

/**
 * Cleans a PDF in place, without interpreting it (ISO 32000-1): the texts of the information dictionary, XMP packets,
 * Exif in embedded JPEGs; and the names that start scripts and programs lose their meaning.
 *
 * <p>A PDF that is signed or encrypted stays byte for byte as it is: an electronic seal is worth more than a hidden name.
 * What lies in compressed object streams cannot be reached this way; the result says so.
 */
final class PdfCleaning {

    private static final Set<String> SWITCHED_OFF = Set.of("JavaScript", "Launch");
    private static final int LONGEST_NAME = 48;
    private static final int SPACE = ' ';
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,9})\\s+(\\d{1,5})\\s*$");
    private static final Pattern REFERENCE = Pattern.compile("\\s*(\\d{1,9})\\s+(\\d{1,5})\\s+R");

    private record Reference(long number, long generation) {}

    private static final Reference NOBODY = new Reference(-1, -1);

    private final Source source;
    private final Edits edits;
    private final Set<Trace> removed = EnumSet.noneOf(Trace.class);
    private final Set<Trace> left = EnumSet.noneOf(Trace.class);
    private final Set<Reference> information = new HashSet<>();
    private boolean fixed;

    private PdfCleaning(Source source, Edits edits) {
        this.source = source;
        this.edits = edits;
    }

    /** Writes the file, changed or not, and says what went and what had to stay. */
    static Cleaned clean(Source source, OutputStream out) throws IOException {
        var cleaning = new PdfCleaning(source, new Edits(SPACE));
        cleaning.requireWhole();
        cleaning.scan();
        cleaning.scanInformation();
        var edits = cleaning.fixed ? new Edits(SPACE) : cleaning.edits;
        edits.apply(source, out);
        return cleaning.fixed
                ? new Cleaned(Set.of(), Set.of(Trace.AUTHOR))
                : new Cleaned(cleaning.removed, cleaning.left);
    }

    /** A PDF is read from its end; one that broke off on the way has none. */
    private void requireWhole() throws IOException {
        for (var at = source.size() - 9; at >= Math.max(0, source.size() - 8192); at--) {
            if (source.has(at, "startxref")) return;
        }
        throw Rejected.damaged();
    }

    private void scan() throws IOException {
        for (long at = 0; at < source.size(); at++) {
            var octet = source.u8(at);
            if (octet == '/') name(at);
            else if (octet == '<' && source.has(at, "<x:xmpmeta")) at = endOfPacket(at);
            else if (octet == 0xFF && source.has(at + 1, "\u00E1") && source.has(at + 4, "Exif\0\0")) exif(at);
        }
    }

    private void name(long at) throws IOException {
        var name = new PdfName(source, at, LONGEST_NAME);
        if (name.text().equals("ByteRange") || name.text().equals("Encrypt")) fixed = true;
        if (name.text().equals("Info")) reference(name.end());
        if (!SWITCHED_OFF.contains(name.text())) return;
        removed.add(Trace.SCRIPT);
        for (var i = at + 1; i < name.end(); i++) edits.overwrite(i, (byte) 'x');
    }

    private void reference(long at) throws IOException {
        var words = REFERENCE.matcher(source.text(at, (int) Math.min(32, source.size() - at)));
        if (words.lookingAt()) information.add(reference(words));
    }

    private long endOfPacket(long at) throws IOException {
        for (var end = at; end < source.size(); end++) {
            if (source.u8(end) != '<' || !source.has(end, "</x:xmpmeta>")) continue;
            removed.add(Trace.DESCRIPTION);
            edits.blank(at, end + 12 - at);
            return end;
        }
        throw Rejected.damaged();
    }

    private void exif(long at) throws IOException {
        var length = source.u16(at + 2) - 2;
        if (length < 6 || at + 4 + length > source.size()) return;
        removed.add(Trace.PLACE_AND_DEVICE);
        edits.blank(at + 4, length);
    }

    private void scanInformation() throws IOException {
        var missing = new HashSet<>(information);
        for (long at = 0; at < source.size() && !information.isEmpty(); at++) {
            if (source.u8(at) != 'o' || !source.has(at, "obj")) continue;
            var reference = before(at);
            if (!information.contains(reference)) continue;
            missing.remove(reference);
            at = new PdfTexts(source, at + 3).blank(edits);
            removed.add(Trace.AUTHOR);
        }
        if (!missing.isEmpty()) left.add(Trace.AUTHOR);
    }

    /** The two numbers in front of the word {@code obj}. */
    private Reference before(long at) throws IOException {
        var from = Math.max(0, at - 24);
        var numbers = NUMBERS.matcher(source.text(from, (int) (at - from)));
        return numbers.find() ? reference(numbers) : NOBODY;
    }

    private static Reference reference(Matcher numbers) {
        return new Reference(Long.parseLong(numbers.group(1)), Long.parseLong(numbers.group(2)));
    }
}
