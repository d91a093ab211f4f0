package org.huiyin.evidence.content;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.huiyin.evidence.Reason;
import org.huiyin.evidence.Trace;

/**
 * Writes a DOCX, XLSX or PPTX anew, part by part: the property parts become empty, pictures inside are cleaned like
 * pictures sent alone, templates and objects outside the document are cut off, dates and remarks of the archive go.
 *
 * <p>Stays, because it is content: the names beside comments and tracked changes.
 */
final class OfficeCleaning {

    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final Map<String, String> EMPTY_PROPERTIES = Map.of(
            "docprops/core.xml",
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
            "docprops/app.xml",
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>",
            "docprops/custom.xml",
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>");

    private final ZipOutputStream out;
    private final Set<Trace> removed = EnumSet.noneOf(Trace.class);

    private OfficeCleaning(OutputStream out) {
        this.out = new ZipOutputStream(out);
    }

    static Set<Trace> clean(Source source, OutputStream out) throws IOException {
        var cleaning = new OfficeCleaning(out);
        Archive.walk(source, cleaning::entry);
        cleaning.out.finish();
        return cleaning.removed;
    }

    private void entry(String name, InputStream content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_DATE);
        out.putNextEntry(entry);
        var properties = EMPTY_PROPERTIES.get(name.toLowerCase(Locale.ROOT));
        if (properties != null) {
            removed.add(Trace.AUTHOR);
            out.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + properties).getBytes(StandardCharsets.UTF_8));
        } else if (name.endsWith(".rels")) {
            relationships(content);
        } else {
            part(new BufferedInputStream(content));
        }
        out.closeEntry();
    }

    private void relationships(InputStream content) throws IOException {
        var clean = OfficeXml.withoutOutsideObjects(content);
        if (clean.changed()) removed.add(Trace.SCRIPT);
        out.write(clean.text());
    }

    /** A picture that breaks off stays as far as it goes: it did so in the original, and the text matters more. */
    private void part(BufferedInputStream content) throws IOException {
        content.mark(16);
        var head = new String(content.readNBytes(8), StandardCharsets.ISO_8859_1);
        content.reset();
        try {
            if (head.startsWith("\u00FF\u00D8\u00FF")) found(JpegCleaning.clean(new DataInputStream(content), out));
            else if (head.startsWith("\u0089PNG")) found(PngCleaning.clean(new DataInputStream(content), out));
            else if (head.startsWith("GIF8")) found(GifCleaning.clean(new DataInputStream(content), out));
            else content.transferTo(out);
        } catch (EOFException brokenOff) {
            removed.add(Trace.APPENDED);
        } catch (Rejected broken) {
            if (broken.reason() != Reason.DAMAGED) throw broken;
        }
    }

    private void found(Set<Trace> traces) {
        removed.addAll(traces);
    }
}
