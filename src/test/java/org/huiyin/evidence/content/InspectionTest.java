package org.huiyin.evidence.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.huiyin.evidence.Bytes.join;
import static org.huiyin.evidence.Bytes.text;
import static org.huiyin.evidence.Bytes.u32;
import static org.huiyin.evidence.Bytes.zeros;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.huiyin.evidence.Bytes;
import org.huiyin.evidence.Documents;
import org.huiyin.evidence.FileName;
import org.huiyin.evidence.Films;
import org.huiyin.evidence.Format;
import org.huiyin.evidence.Pictures;
import org.huiyin.evidence.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionTest {

    @Test
    void pictures_are_known_by_their_content() throws IOException {
        assertThat(format("x", Pictures.plain("jpg"))).isEqualTo(Format.JPEG);
        assertThat(format("x", Pictures.plain("png"))).isEqualTo(Format.PNG);
        assertThat(format("x", Pictures.plain("gif"))).isEqualTo(Format.GIF);
        assertThat(format("x", Pictures.webpFromPhone(1))).isEqualTo(Format.WEBP);
        assertThat(format("x", Films.heic())).isEqualTo(Format.HEIC);
    }

    @Test
    void films_are_told_from_sound_by_their_tracks_not_by_their_brand() throws IOException {
        assertThat(format("x", Films.fromPhone("mp42"))).isEqualTo(Format.MP4);
        assertThat(format("x", Films.fromPhone("qt  "))).isEqualTo(Format.MOV);
        assertThat(format("x", Films.fromPhone("3gp5"))).isEqualTo(Format.VIDEO_3GP);
        assertThat(format("x", Films.sound("mp42"))).isEqualTo(Format.M4A);
        assertThat(format("x", Films.sound("M4A "))).isEqualTo(Format.M4A);
        assertThat(format("x", Films.sound("3gp4"))).isEqualTo(Format.AUDIO_3GP);
    }

    @Test
    void documents_are_known_by_their_inside() throws IOException {
        assertThat(format("x", Documents.docx())).isEqualTo(Format.DOCX);
        assertThat(format("x", Documents.pdf())).isEqualTo(Format.PDF);
        assertThat(format("x", Bytes.resource("letter.doc.gz"))).isEqualTo(Format.DOC);
        assertThat(format("x", Bytes.resource("letter.xls.gz"))).isEqualTo(Format.XLS);
        assertThat(format("x", Bytes.resource("letter.ppt.gz"))).isEqualTo(Format.PPT);
    }

    @Test
    void a_wps_document_keeps_its_ending() throws IOException {
        assertThat(inspect("情况说明.wps", Bytes.resource("letter.doc.gz")).name().text())
                .isEqualTo("情况说明.wps");
    }

    @Test
    void a_page_renamed_to_a_picture_is_refused() {
        refuses(Reason.TYPE, "照片.jpg", text("<!DOCTYPE html><html><script>alert(1)</script></html>"));
    }

    @Test
    void a_drawing_with_a_script_is_refused() {
        refuses(Reason.TYPE, "图.svg", text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>x()</script></svg>"));
        refuses(Reason.TYPE, "图.png", text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>x()</script></svg>"));
    }

    @Test
    void a_program_is_refused_under_any_name() {
        var program = join(text("MZ\u0090\0"), zeros(56), u32(0x40000000), text("PE\0\0"), zeros(400));
        refuses(Reason.TYPE, "录像.mp4", program);
        refuses(Reason.TYPE, "setup.exe", program);
        refuses(Reason.TYPE, "x.png", text("#!/bin/sh\nrm -rf /\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"photo.exe", "photo.jpg.html", "photo.js", "photo.zip"})
    void a_good_picture_with_a_dangerous_name_is_refused(String name) throws IOException {
        refuses(Reason.NAME, name, Pictures.plain("jpg"));
    }

    @Test
    void a_picture_under_the_ending_of_another_is_taken_and_named_rightly() throws IOException {
        assertThat(inspect("微信图片.jpg", Pictures.plain("png")).name().text()).isEqualTo("微信图片.png");
    }

    @Test
    void an_archive_is_refused_even_if_it_calls_itself_a_document() throws IOException {
        var archive = Documents.zip(Map.of("run.exe", text("MZ")));
        refuses(Reason.TYPE, "材料.zip", archive);
        refuses(Reason.TYPE, "材料.docx", archive);
    }

    @Test
    void a_picture_that_is_an_archive_too_is_refused() throws IOException {
        var archive = Documents.zip(Map.of("Evil.class", text("\u00CA\u00FE\u00BA\u00BE")));
        refuses(Reason.HIDDEN, "动图.gif", join(Pictures.plain("gif"), archive));
        refuses(Reason.HIDDEN, "照片.jpg", join(Pictures.plain("jpg"), archive));
        refuses(Reason.HIDDEN, "决定书.pdf", join(Documents.pdf(), archive));
    }

    @Test
    void a_pdf_behind_something_else_is_refused() {
        refuses(Reason.TYPE, "x.pdf", join(text("<script>alert(1)</script>\n"), Documents.pdf()));
    }

    @Test
    void macros_are_refused_wherever_they_show() throws IOException {
        var macroType = "application/vnd.ms-word.document.macroEnabled.main+xml";
        refuses(Reason.MACRO, "说明.docx", Documents.zip(Documents.parts(macroType)));
        var smuggled = Documents.parts("application/x.wordprocessingml.document.main+xml");
        smuggled.put("word/vbaProject.bin", new byte[9]);
        refuses(Reason.MACRO, "说明.docx", Documents.zip(smuggled));
        refuses(Reason.MACRO, "说明.doc", renamed(Bytes.resource("letter.doc.gz"), "\1CompObj", "Macros"));
    }

    @Test
    void a_document_with_a_password_is_refused() throws IOException {
        var locked = renamed(Bytes.resource("letter.doc.gz"), "WordDocument", "EncryptedPackage");
        refuses(Reason.ENCRYPTED, "说明.docx", locked);
        var entryLocked = Documents.docx();
        entryLocked[6] |= 1;
        refuses(Reason.ENCRYPTED, "说明.docx", entryLocked);
    }

    @Test
    void a_mail_or_installer_in_the_same_container_as_old_documents_is_refused() throws IOException {
        refuses(Reason.TYPE, "说明.doc", renamed(Bytes.resource("letter.doc.gz"), "WordDocument", "__properties"));
    }

    @Test
    void a_document_that_unpacks_to_gigabytes_is_refused() throws IOException {
        var parts = Documents.parts("application/x.wordprocessingml.document.main+xml");
        var nothing = zeros(51 * 1024 * 1024);
        for (var i = 0; i < 10; i++) parts.put("word/bomb" + i + ".xml", nothing);
        refuses(Reason.UNPACKED, "说明.docx", Documents.zip(parts));
    }

    @Test
    void an_empty_file_is_refused() {
        refuses(Reason.EMPTY, "照片.jpg", new byte[0]);
    }

    @Test
    void other_files_of_the_same_box_format_are_refused() {
        refuses(Reason.TYPE, "x.avif", join(Films.box("ftyp", text("avif"), u32(0), text("mif1")), zeros(64)));
    }

    @Test
    void a_film_without_an_index_is_damaged() {
        refuses(Reason.DAMAGED, "x.mp4", join(Films.box("ftyp", text("mp42"), u32(0)), Films.box("mdat", zeros(64))));
    }

    /** Gives a stream inside an old Office document another name. */
    private static byte[] renamed(byte[] file, String from, String to) {
        var at = Bytes.indexOf(file, from.getBytes(StandardCharsets.UTF_16LE));
        var name = to.getBytes(StandardCharsets.UTF_16LE);
        Arrays.fill(file, at, at + 64, (byte) 0);
        System.arraycopy(name, 0, file, at, name.length);
        file[at + 64] = (byte) (name.length + 2);
        return file;
    }

    private static Format format(String name, byte[] bytes) throws IOException {
        return inspect(name, bytes).format();
    }

    private static Inspected inspect(String name, byte[] bytes) throws IOException {
        try (var channel = Bytes.channel(bytes)) {
            return Inspection.inspect(FileName.of(name), channel);
        }
    }

    private static void refuses(Reason reason, String name, byte[] bytes) {
        var rejected = catchThrowableOfType(Rejected.class, () -> inspect(name, bytes));
        assertThat(rejected).as("%s should be refused", name).isNotNull();
        assertThat(rejected.reason()).isEqualTo(reason);
    }
}
