package org.huiyin.web.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UploadTest {

    @Test
    void a_chinese_file_name_that_was_read_as_latin_is_chinese_again() {
        assertThat(Upload.sentName(new String("处罚决定书😀.png".getBytes(UTF_8), ISO_8859_1)))
                .isEqualTo("处罚决定书😀.png");
    }

    @Test
    void a_name_that_was_read_rightly_stays() {
        assertThat(Upload.sentName("录音.m4a")).isEqualTo("录音.m4a");
        assertThat(Upload.sentName("plain.pdf")).isEqualTo("plain.pdf");
    }

    @Test
    void a_name_that_is_really_latin_stays() {
        assertThat(Upload.sentName("r\u00e9sum\u00e9.pdf")).isEqualTo("r\u00e9sum\u00e9.pdf");
    }
}
