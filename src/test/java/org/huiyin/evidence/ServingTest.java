package org.huiyin.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServingTest {

    @ParameterizedTest
    @EnumSource(Format.class)
    void every_format_goes_out_inert(Format format) {
        var headers = Serving.headers(format, new FileName("证据.bin"));
        assertThat(headers)
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Cross-Origin-Resource-Policy", "same-origin")
                .containsEntry("Cache-Control", "private, no-store")
                .containsEntry("Content-Type", format.mediaType());
        assertThat(headers.get("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'self'")
                .doesNotContain("script-src");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void what_is_no_player_or_viewer_of_the_browser_loses_its_origin_in_a_sandbox(Format format) {
        var policy = Serving.headers(format, new FileName("x")).get("Content-Security-Policy");
        if (format.kind() == FileKind.PICTURE || format.kind() == FileKind.OFFICE)
            assertThat(policy).startsWith("sandbox;");
        else assertThat(policy).doesNotContain("sandbox");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void no_format_is_of_a_type_that_browsers_run(Format format) {
        assertThat(format.mediaType()).doesNotContain("html", "xml+", "svg", "script");
    }

    @Test
    void office_documents_are_only_ever_downloaded() {
        assertThat(disposition(Format.DOCX)).startsWith("attachment;");
        assertThat(disposition(Format.MP4)).startsWith("inline;");
        assertThat(disposition(Format.PDF)).startsWith("inline;");
    }

    @Test
    void the_name_goes_out_for_old_and_new_browsers() {
        assertThat(Serving.headers(Format.JPEG, new FileName("现场 1.jpg")).get("Content-Disposition"))
                .isEqualTo("inline; filename=\"__ 1.jpg\"; filename*=UTF-8''%E7%8E%B0%E5%9C%BA%201.jpg");
    }

    @Test
    void a_name_cannot_break_out_of_the_header() {
        var headers = Serving.headers(Format.JPEG, FileName.of("a\"; x=\r\nSet-Cookie: b';.jpg"));
        assertThat(headers.get("Content-Disposition"))
                .isEqualTo("inline; filename=\"a__ x_Set-Cookie_ b__.jpg\"; "
                        + "filename*=UTF-8''a_%3B%20x%3DSet-Cookie_%20b%27%3B.jpg");
    }

    private static String disposition(Format format) {
        return Serving.headers(format, new FileName("x")).get("Content-Disposition");
    }
}
