package org.huiyin.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private static final long MB = 1024 * 1024;
    private static final FileName NAME = new FileName("现场.mp4");
    private final Limits limits = Limits.defaults();

    @Test
    void a_film_may_have_200_megabytes_and_a_picture_20() {
        assertThat(limits.refusal(NAME, FileKind.VIDEO, 200 * MB, Held.NOTHING)).isEmpty();
        assertThat(limits.refusal(NAME, FileKind.PICTURE, 20 * MB + 1, Held.NOTHING))
                .contains(Refused.because(Reason.LARGE, NAME, 20L));
    }

    @Test
    void the_21st_file_is_one_too_many() {
        assertThat(limits.refusal(NAME, FileKind.PDF, 1, new Held(20, 1)))
                .contains(Refused.because(Reason.MANY, NAME, 20));
    }

    @Test
    void all_files_together_may_have_500_megabytes() {
        var held = new Held(3, 450 * MB);
        assertThat(limits.room(FileKind.VIDEO, held)).isEqualTo(50 * MB);
        assertThat(limits.refusal(NAME, FileKind.VIDEO, 51 * MB, held))
                .contains(Refused.because(Reason.TOTAL, NAME, 500L));
    }

    @Test
    void a_refusal_carries_the_key_of_its_sentence_and_the_name_of_the_file() {
        var refused = Refused.because(Reason.LARGE, NAME, 20L);
        assertThat(refused.key()).isEqualTo("evidence.refused.large");
        assertThat(refused.variables()).containsExactly("现场.mp4", 20L);
    }

    @Test
    void every_kind_needs_a_limit() {
        assertThatThrownBy(() -> new Limits(1, 1, Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
