package org.huiyin.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyin.evidence.ByteRange.Beyond;
import org.huiyin.evidence.ByteRange.Part;
import org.huiyin.evidence.ByteRange.Whole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @Test
    void without_a_header_the_whole_file_is_meant() {
        assertThat(ByteRange.parse(null, 100)).isEqualTo(new Whole());
    }

    @Test
    void the_first_bytes_can_be_asked_for() {
        assertThat(ByteRange.parse("bytes=0-9", 100)).isEqualTo(new Part(0, 9));
        assertThat(new Part(0, 9).length()).isEqualTo(10);
        assertThat(new Part(0, 9).contentRange(100)).isEqualTo("bytes 0-9/100");
    }

    @Test
    void an_open_end_means_up_to_the_last_byte() {
        assertThat(ByteRange.parse("bytes=90-", 100)).isEqualTo(new Part(90, 99));
        assertThat(ByteRange.parse("bytes=90-500", 100)).isEqualTo(new Part(90, 99));
    }

    @Test
    void the_last_bytes_can_be_asked_for() {
        assertThat(ByteRange.parse("bytes=-10", 100)).isEqualTo(new Part(90, 99));
        assertThat(ByteRange.parse("bytes=-500", 100)).isEqualTo(new Part(0, 99));
    }

    @Test
    void nothing_lies_behind_the_end() {
        assertThat(ByteRange.parse("bytes=100-", 100)).isEqualTo(new Beyond());
        assertThat(ByteRange.parse("bytes=-0", 100)).isEqualTo(new Beyond());
        assertThat(ByteRange.parse("bytes=0-", 0)).isEqualTo(new Beyond());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bytes=5-2", "bytes=-", "bytes=0-1,5-6", "lines=0-1", "bytes=x-y", "bytes=99999999999999999999-"
            })
    void what_is_not_understood_is_answered_with_the_whole_file(String header) {
        assertThat(ByteRange.parse(header, 100)).isEqualTo(new Whole());
    }
}
