package org.huiyin.supervision.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** The printed letter, held against GB/T 9704-2012 by reading it back. */
class OfficialPaperTest {

    private static final String ADDRESS = "https://jiandu.example.gov.cn/documents/verify/" + "Ab0_".repeat(10) + "xyz";

    private static final String PARAGRAPH =
            "近期案卷评查发现，你单位在占道经营检查中有3起先行登记保存没有当场交付清单，1起超过7日没有作出处理决定，不符合《中华人民共和国行政处罚法》第五十六条的规定。";

    @Test
    void the_sheet_is_a4_and_the_text_keeps_to_the_type_area() throws IOException {
        try (var paper = printed(letter(List.of(PARAGRAPH)))) {
            var box = paper.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isCloseTo(595.28f, within(0.1f));
            assertThat(box.getHeight()).isCloseTo(841.89f, within(0.1f));
            for (var place : places(paper, 1)) {
                assertThat(place.getXDirAdj()).isGreaterThan(Measure.mm(27.9f));
                assertThat(place.getXDirAdj() + place.getWidthDirAdj()).isLessThan(Measure.mm(210 - 25.5f));
                assertThat(place.getYDirAdj()).isGreaterThan(Measure.mm(37)).isLessThan(Measure.mm(297 - 23));
            }
        }
    }

    @Test
    void a_line_holds_twenty_eight_characters_and_a_sheet_twenty_two_lines() throws IOException {
        var text = "字".repeat(28 * 40);
        try (var paper = printed(letter(List.of(text)))) {
            var second =
                    text(paper, 2).lines().filter(line -> line.startsWith("字")).toList();
            assertThat(second.get(0)).hasSize(28);
            var lines = places(paper, 2).stream()
                    .filter(place -> place.getUnicode().equals("字"))
                    .map(place -> Math.round(place.getYDirAdj()))
                    .distinct()
                    .count();
            assertThat(lines).isLessThanOrEqualTo(22);
        }
        assertThat(Measure.LINE * Measure.LINES).isCloseTo(Measure.mm(225), within(0.01f));
    }

    @Test
    void everything_that_was_said_can_be_read_out_of_the_file() throws IOException {
        try (var paper = printed(letter(List.of(PARAGRAPH)))) {
            var text = text(paper, 1).replaceAll("\\s", "");
            assertThat(text)
                    .contains("青禾市司法局", "清司监函〔2026〕7号", "关于规范检查程序的监督函", "青禾市城市管理局：")
                    .contains(PARAGRAPH)
                    .contains("附件：先行登记保存自查表", "2026年11月22日", "—1—");
        }
    }

    @Test
    void the_number_stands_in_the_middle_above_a_red_rule() throws IOException {
        try (var paper = printed(letter(List.of(PARAGRAPH)))) {
            var number = places(paper, 1).stream()
                    .filter(place -> place.getUnicode().equals("〔"))
                    .findFirst()
                    .orElseThrow();
            var picture = new PDFRenderer(paper).renderImageWithDPI(0, 72);
            var below = (int) (number.getYDirAdj() + Measure.mm(4));
            assertThat(red(picture, (int) (Measure.LEFT + 3), below)).isTrue();
            assertThat(red(picture, (int) (Measure.RIGHT - 3), below)).isTrue();
        }
    }

    @Test
    void the_code_leads_to_the_page_that_verifies_it() throws Exception {
        try (var paper = printed(letter(List.of(PARAGRAPH)))) {
            var picture = new PDFRenderer(paper).renderImageWithDPI(paper.getNumberOfPages() - 1, 200);
            assertThat(new QRCodeReader()
                            .decode(new BinaryBitmap(new HybridBinarizer(luminance(picture))))
                            .getText())
                    .isEqualTo(ADDRESS);
        }
    }

    @Test
    void pages_are_numbered_on_the_outer_edge() throws IOException {
        try (var paper = printed(letter(Collections.nCopies(20, PARAGRAPH)))) {
            assertThat(paper.getNumberOfPages()).isGreaterThan(2);
            assertThat(dash(paper, 1).getXDirAdj()).isGreaterThan(Measure.mm(150));
            assertThat(dash(paper, 2).getXDirAdj()).isLessThan(Measure.mm(40));
        }
    }

    @Test
    void what_the_type_does_not_have_does_not_keep_the_letter_from_being_printed() throws IOException {
        try (var paper = printed(letter(List.of("好\uD83D\uDE00的\u200B，\u0007表格\t完")))) {
            assertThat(text(paper, 1)).contains("好\u3013的，表格完");
        }
    }

    @Test
    void a_figure_is_not_torn_and_no_line_begins_with_a_comma() {
        var lines = Lines.of("一二三四五六七八九，2026年（甲乙）", 10, 0, piece -> piece.codePointCount(0, piece.length()));

        assertThat(lines).noneMatch(line -> line.startsWith("，")).noneMatch(line -> line.endsWith("（"));
        assertThat(lines).anyMatch(line -> line.contains("2026"));
    }

    @Test
    void an_endless_word_is_broken_where_the_line_ends() {
        assertThat(Lines.of("x".repeat(25), 10, 0, String::length))
                .containsExactly("x".repeat(10), "x".repeat(10), "xxxxx");
    }

    @Test
    void the_file_is_small_because_only_what_occurs_of_the_type_is_in_it() {
        assertThat(OfficialPaper.print(letter(List.of(PARAGRAPH)), null)).hasSizeLessThan(200_000);
    }

    private static OfficialLetter letter(List<String> paragraphs) {
        return new OfficialLetter(
                "青禾市司法局",
                "清司监函〔2026〕7号",
                "关于规范检查程序的监督函",
                "青禾市城市管理局：",
                paragraphs,
                List.of("附件：先行登记保存自查表"),
                "2026年11月22日",
                new OfficialLetter.Imprint("青禾市司法局", "2026年11月22日印发"),
                new OfficialLetter.Verification(
                        ADDRESS,
                        List.of(
                                "扫码核验",
                                "SM3 校验值",
                                "0123456789abcdef",
                                "0123456789abcdef",
                                "0123456789abcdef",
                                "0123456789abcdef")));
    }

    private static PDDocument printed(OfficialLetter letter) throws IOException {
        var bytes = OfficialPaper.print(letter, null);
        var shown = System.getProperty("huiyin.test.papers");
        var paper = Loader.loadPDF(bytes);
        if (shown != null) show(paper, bytes, Path.of(shown));
        return paper;
    }

    /** For people who want to look at it: -Dhuiyin.test.papers=folder. */
    private static void show(PDDocument paper, byte[] bytes, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(paper.getNumberOfPages() + ".pdf"), bytes);
        for (var page = 0; page < paper.getNumberOfPages(); page++) {
            var picture = new PDFRenderer(paper).renderImageWithDPI(page, 80);
            ImageIO.write(
                    picture,
                    "png",
                    folder.resolve(paper.getNumberOfPages() + "-" + page + ".png")
                            .toFile());
        }
    }

    private static String text(PDDocument paper, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(paper);
    }

    private static TextPosition dash(PDDocument paper, int page) throws IOException {
        return places(paper, page).stream()
                .filter(place -> place.getUnicode().equals("—"))
                .findFirst()
                .orElseThrow();
    }

    private static List<TextPosition> places(PDDocument paper, int page) throws IOException {
        var places = new ArrayList<TextPosition>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                places.add(text);
                super.processTextPosition(text);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(paper);
        return places;
    }

    private static boolean red(BufferedImage picture, int x, int y) {
        for (var near = y - 3; near <= y + 3; near++) {
            var colour = picture.getRGB(x, near);
            if ((colour >> 16 & 0xff) > 180 && (colour & 0xff) < 160) return true;
        }
        return false;
    }

    private static LuminanceSource luminance(BufferedImage picture) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        return new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
    }
}
