package org.huiyin.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A PDF of one page with one line of text: what stands in for the documents of the demonstration. */
final class Sheet {

    private static final int LINE = 24;

    private Sheet() {}

    /**
     * The text is set in a Chinese font that every reader of PDF brings along (ISO 32000-1, 9.7.5.2), so that none has to be
     * embedded.
     */
    static byte[] pdf(String text) {
        var objects = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
                stream(page(text)),
                "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>",
                "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/FontDescriptor 7 0 R/DW 1000"
                        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>",
                "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880"
                        + "/Descent -120/CapHeight 880/StemV 93>>");
        return assembled(objects).getBytes(StandardCharsets.US_ASCII);
    }

    private static String page(String text) {
        var lines = new StringBuilder("0.78 0.17 0.17 RG 3 w 440 160 46 46 re S BT /F 16 Tf 24 TL 72 740 Td ");
        for (var from = 0; from < text.length(); from += LINE) {
            var line = text.substring(from, Math.min(from + LINE, text.length()));
            var code = HexFormat.of().withUpperCase().formatHex(line.getBytes(StandardCharsets.UTF_16BE));
            lines.append('<').append(code).append("> Tj T* ");
        }
        return lines.append("ET").toString();
    }

    private static String stream(String content) {
        return "<</Length " + content.length() + ">>stream\n" + content + "\nendstream";
    }

    private static String assembled(List<String> objects) {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new ArrayList<Integer>();
        for (var object : objects) {
            places.add(file.length());
            file.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        var table = file.length();
        file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> file.append("%010d 00000 n \n".formatted(place)));
        file.append("trailer\n<</Size ").append(objects.size() + 1).append("/Root 1 0 R>>\n");
        return file.append("startxref\n").append(table).append("\n%%EOF\n").toString();
    }
}
