package org.huiyin.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {

    @Test
    void one_comes_back_to_where_one_was() {
        assertThat(PreferencesResource.own("/file/whom?rows=2&find=1")).isEqualTo("/file/whom?rows=2&find=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: b"
            })
    void nobody_is_led_elsewhere(String back) {
        assertThat(PreferencesResource.own(back)).isEqualTo("/");
    }
}
