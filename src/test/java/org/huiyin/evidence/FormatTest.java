package org.huiyin.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_format_is_found_again_by_its_media_type(Format format) {
        assertThat(Format.of(format.mediaType())).contains(format);
    }

    @Test
    void other_media_types_are_no_evidence() {
        assertThat(Format.of("text/html")).isEmpty();
        assertThat(Format.of("image/svg+xml")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void every_kind_has_formats_and_every_format_an_ending_that_is_not_dangerous(FileKind kind) {
        assertThat(kind.formats()).isNotEmpty();
        for (var format : kind.formats()) {
            assertThat(format.endings()).isNotEmpty().noneMatch(Format::isDangerousEnding);
        }
    }
}
