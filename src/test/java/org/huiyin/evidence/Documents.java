package org.huiyin.evidence;

import static org.huiyin.evidence.Bytes.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office documents and PDFs, written by an author who is named all over them. */
public final class Documents {

    public static final String SECRET = Pictures.SECRET;

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private Documents() {}

    public static byte[] docx() throws IOException {
        return zip(parts(MAIN));
    }

    /** The parts of a document whose main part has this type. */
    public static Map<String, byte[]> parts(String mainType) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "[Content_Types].xml",
                xml("<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/></Types>"));
        parts.put("word/document.xml", xml("<document>申诉材料 what happened</document>"));
        parts.put(
                "word/_rels/settings.xml.rels",
                xml("<Relationships>"
                        + "<Relationship Id=\"rId1\" TargetMode=\"External\" Target=\"file:///C:/Users/" + SECRET
                        + "/a.dotm\" "
                        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\"/>"
                        + "<Relationship Id=\"rId2\" TargetMode=\"External\" Target=\"https://example.org/law\" "
                        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\"/>"
                        + "</Relationships>"));
        parts.put("docProps/core.xml", xml("<coreProperties><creator>" + SECRET + "</creator></coreProperties>"));
        parts.put("docProps/app.xml", xml("<Properties><Company>" + SECRET + "</Company></Properties>"));
        parts.put("word/media/image1.jpeg", Pictures.jpegFromPhone(6));
        return parts;
    }

    public static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    public static byte[] pdf(String... extraObjects) {
        var body = "%PDF-1.4\n"
                + "1 0 obj\n<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /J#61vaScript /JS (app.alert(1)) >> >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>\nendobj\n"
                + "4 0 obj\n<< /Length 22 >>\nstream\nBT (what happened) Tj\nendstream\nendobj\n"
                + "15 0 obj\n<< /Author (" + SECRET + " \\) \\( (nested)) /Company <" + hex(SECRET) + "> >>\nendobj\n"
                + String.join("", extraObjects)
                + "6 0 obj\n<< /Type /Metadata /Length 99 >>\nstream\n<?xpacket begin=''?><x:xmpmeta>" + SECRET
                + "</x:xmpmeta>\nendstream\nendobj\n";
        return text(body + "trailer\n<< /Root 1 0 R /Info 15 0 R >>\nstartxref\n0\n%%EOF\n");
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text(text));
    }

    private static byte[] xml(String content) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content).getBytes(StandardCharsets.UTF_8);
    }
}
