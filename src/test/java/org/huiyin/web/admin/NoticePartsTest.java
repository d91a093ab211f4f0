package org.huiyin.web.admin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.huiyin.platform.Words;
import org.huiyin.web.form.Form;
import org.junit.jupiter.api.Test;

class NoticePartsTest {

    private final Map<String, byte[]> parts = new HashMap<>(Map.of("year", "2027".getBytes(UTF_8)));

    @Test
    void the_text_of_a_file_becomes_the_text_that_is_typed() {
        parts.put("file", "2027-01-01 off 元旦".getBytes(UTF_8));

        assertThat(form().value("text")).isEqualTo("2027-01-01 off 元旦");
        assertThat(form().value("year")).isEqualTo("2027");
    }

    @Test
    void a_file_does_not_replace_what_was_typed() {
        parts.put("text", "typed".getBytes(UTF_8));
        parts.put("file", "other".getBytes(UTF_8));

        assertThat(form().error("file")).startsWith("文本框里已有您填写的内容");
        assertThat(form().value("text")).isEqualTo("typed");
    }

    @Test
    void a_file_replaces_the_text_of_another_file() {
        parts.put("file", "one\ntwo\n".getBytes(UTF_8));
        var first = form();
        parts.put("text", "one\r\ntwo\r\n".getBytes(UTF_8));
        parts.put("loaded", first.value("loaded").getBytes(UTF_8));
        parts.put("file", "three".getBytes(UTF_8));

        assertThat(form().wrong()).isFalse();
        assertThat(form().value("text")).isEqualTo("three");
    }

    @Test
    void a_file_in_another_encoding_or_of_another_kind_is_refused() {
        parts.put("file", "元旦".getBytes(Charset.forName("GB18030")));
        assertThat(form().error("file")).contains("UTF-8");

        parts.put("file", new byte[80_001]);
        assertThat(form().error("file")).contains("20,000");
    }

    private Form form() {
        return new NoticeParts(parts).form(new Words(false));
    }
}
