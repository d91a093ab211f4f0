package org.huiyin.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void a_good_name_stays() {
        becomes("现场照片 (2).jpg", "现场照片 (2).jpg");
    }

    @Test
    void a_path_is_cut_off() {
        becomes("C:\\Users\\zhang\\照片.jpg", "照片.jpg");
        becomes("../../etc/passwd", "passwd");
    }

    @Test
    void invisible_characters_and_turned_writing_are_removed() {
        becomes("a\u202Egpj.exe", "agpj.exe");
        becomes("tab\tand\nline\u0000.png", "tabandline.png");
        becomes("zero\u200Bwidth\uFEFF.pdf", "zerowidth.pdf");
    }

    @Test
    void what_a_computer_would_not_write_to_its_disk_is_replaced() {
        becomes("what?is*this|<x>.pdf", "what_is_this__x_.pdf");
        becomes("con.jpg", "_con.jpg");
        becomes("  .trailing . ", "trailing");
        becomes("...", "evidence");
        becomes("", "evidence");
    }

    private static void becomes(String sent, String kept) {
        assertThat(FileName.of(sent).text()).isEqualTo(kept);
    }

    @Test
    void emoji_stay_whole() {
        var family = "投诉😡👨‍👩‍👧.jpg";
        assertThat(FileName.of(family).text()).isEqualTo(family);
    }

    @Test
    void a_long_name_is_cut_between_characters_and_keeps_its_ending() {
        var name = FileName.of("👨‍👩‍👧".repeat(60) + ".jpeg").text();
        assertThat(name.length()).isLessThanOrEqualTo(120);
        assertThat(name).endsWith("👧.jpeg");
    }

    @Test
    void half_of_a_character_is_dropped() {
        assertThat(FileName.of("a\uD83D.jpg").text()).isEqualTo("a.jpg");
    }

    @Test
    void a_wrong_but_harmless_ending_is_corrected() {
        assertThat(FileName.of("微信图片.jpg").fitting(Format.PNG)).contains(new FileName("微信图片.png"));
        assertThat(FileName.of("录音.mp4").fitting(Format.M4A)).contains(new FileName("录音.mp4"));
    }

    @Test
    void a_missing_ending_is_added() {
        assertThat(FileName.of("现场2026.09.15").fitting(Format.JPEG)).contains(new FileName("现场2026.09.15.jpg"));
    }

    @Test
    void an_ending_of_programs_pages_or_archives_does_not_fit_anything() {
        for (var ending : new String[] {"exe", "HTML", "svg", "js", "zip", "docm", "xlsm", "lnk"}) {
            assertThat(FileName.of("照片.jpg." + ending).fitting(Format.JPEG))
                    .as(ending)
                    .isEmpty();
        }
    }

    @Test
    void a_name_cannot_be_made_around_the_cleaning() {
        assertThatThrownBy(() -> new FileName("../x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FileName("")).isInstanceOf(IllegalArgumentException.class);
    }
}
