package org.huiyin.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {

    @Test
    void a_path_of_the_portal_is_kept() {
        assertThat(OwnPath.of("desk/complaints/TS9901022026101900037/non-acceptance"))
                .contains("/desk/complaints/TS9901022026101900037/non-acceptance");
        assertThat(OwnPath.of("/desk/unit")).contains("/desk/unit");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "desk/../../x",
                "desk//x",
                "/",
                "desk\nSet-Cookie: a=b"
            })
    void nobody_is_sent_anywhere_else(String text) {
        assertThat(OwnPath.of(text)).isEmpty();
    }
}
