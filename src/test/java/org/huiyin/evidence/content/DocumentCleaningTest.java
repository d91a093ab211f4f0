package org.huiyin.evidence.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.evidence.Bytes.contains;
import static org.huiyin.evidence.Bytes.text;
import static org.huiyin.evidence.content.Washed.wash;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.huiyin.evidence.Bytes;
import org.huiyin.evidence.Documents;
import org.huiyin.evidence.FileName;
import org.huiyin.evidence.Format;
import org.huiyin.evidence.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentCleaningTest {

    @Test
    void a_document_names_neither_author_nor_company_nor_template_any_more() throws IOException {
        var washed = wash(Format.DOCX, Documents.docx());
        unzip(washed.bytes())
                .forEach((name, part) ->
                        assertThat(contains(part, Documents.SECRET)).as(name).isFalse());
        assertThat(washed.removed()).contains(Trace.AUTHOR, Trace.SCRIPT, Trace.PLACE_AND_DEVICE);
    }

    @Test
    void its_text_and_links_stay() throws IOException {
        var parts = unzip(wash(Format.DOCX, Documents.docx()).bytes());
        assertThat(new String(parts.get("word/document.xml"), StandardCharsets.UTF_8))
                .contains("申诉材料 what happened");
        assertThat(new String(parts.get("word/_rels/settings.xml.rels"), StandardCharsets.UTF_8))
                .contains("https://example.org/law")
                .contains("rId1");
        assertThat(parts.keySet()).isEqualTo(unzip(Documents.docx()).keySet());
    }

    @Test
    void a_cleaned_document_is_still_a_document() throws IOException {
        try (var channel = Bytes.channel(wash(Format.DOCX, Documents.docx()).bytes())) {
            assertThat(Inspection.inspect(FileName.of("x.docx"), channel).format())
                    .isEqualTo(Format.DOCX);
        }
    }

    @Test
    void a_torn_picture_does_not_spoil_the_document_around_it() throws IOException {
        var parts = Documents.parts("application/x.wordprocessingml.document.main+xml");
        parts.put("word/media/torn.jpeg", Arrays.copyOf(parts.get("word/media/image1.jpeg"), 900));
        var cleaned = unzip(wash(Format.DOCX, Documents.zip(parts)).bytes());
        assertThat(cleaned).containsKeys("word/media/torn.jpeg", "word/document.xml");
        assertThat(contains(cleaned.get("word/media/torn.jpeg"), Documents.SECRET))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"DOC", "XLS", "PPT"})
    void an_old_document_does_not_name_its_author_any_more(Format format) throws IOException {
        var sent = Bytes.resource("letter." + format.name().toLowerCase(Locale.ROOT) + ".gz");
        assertThat(names(sent)).isTrue();
        var washed = wash(format, sent);
        assertThat(names(washed.bytes())).isFalse();
        assertThat(washed.removed()).contains(Trace.AUTHOR);
        assertThat(washed.bytes()).hasSameSizeAs(sent);
    }

    @Test
    void a_pdf_does_not_name_its_author_any_more() throws IOException {
        var washed = wash(Format.PDF, Documents.pdf());
        assertThat(contains(washed.bytes(), Documents.SECRET)).isFalse();
        assertThat(contains(washed.bytes(), "5365637265"))
                .as("nor in hexadecimal")
                .isFalse();
        assertThat(contains(washed.bytes(), "(what happened) Tj")).isTrue();
        assertThat(washed.removed()).contains(Trace.AUTHOR, Trace.DESCRIPTION);
        assertThat(washed.left()).isEmpty();
    }

    @Test
    void scripts_in_a_pdf_lose_their_meaning_however_they_are_spelled() throws IOException {
        var washed = wash(Format.PDF, Documents.pdf("7 0 obj\n<< /S /Launch /F (cmd.exe) >>\nendobj\n"));
        assertThat(contains(washed.bytes(), "/J#61vaScript")).isFalse();
        assertThat(contains(washed.bytes(), "/Launch")).isFalse();
        assertThat(washed.removed()).contains(Trace.SCRIPT);
    }

    @Test
    void a_sealed_decision_stays_byte_for_byte_as_it_was_signed() throws IOException {
        var signed = Documents.pdf("7 0 obj\n<< /Type /Sig /ByteRange [0 1 2 3] >>\nendobj\n");
        var washed = wash(Format.PDF, signed);
        assertThat(washed.bytes()).isEqualTo(signed);
        assertThat(washed.left()).contains(Trace.AUTHOR);
    }

    @Test
    void a_pdf_whose_author_cannot_be_reached_says_so() throws IOException {
        var hidden = new String(Documents.pdf(), StandardCharsets.ISO_8859_1).replace("/Info 15", "/Info 99");
        assertThat(wash(Format.PDF, text(hidden)).left()).containsExactly(Trace.AUTHOR);
    }

    @Test
    void a_pdf_that_breaks_off_is_damaged() {
        var pdf = Documents.pdf();
        assertThatThrownBy(() -> wash(Format.PDF, Arrays.copyOf(pdf, pdf.length / 2)))
                .isInstanceOf(Rejected.class);
    }

    private static boolean names(byte[] bytes) {
        return contains(bytes, "SecretAuthor")
                || Bytes.indexOf(bytes, "SecretAuthor".getBytes(StandardCharsets.UTF_16LE)) >= 0;
    }

    private static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
