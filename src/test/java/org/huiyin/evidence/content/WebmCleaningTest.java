package org.huiyin.evidence.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.evidence.Bytes.contains;
import static org.huiyin.evidence.Bytes.indexOf;
import static org.huiyin.evidence.Bytes.join;
import static org.huiyin.evidence.Bytes.text;
import static org.huiyin.evidence.Bytes.u32;
import static org.huiyin.evidence.content.Washed.wash;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.huiyin.evidence.Bytes;
import org.huiyin.evidence.FileName;
import org.huiyin.evidence.Films;
import org.huiyin.evidence.Format;
import org.huiyin.evidence.Reason;
import org.junit.jupiter.api.Test;

class WebmCleaningTest {

    private static final byte[] UNKNOWN_LENGTH = {1, -1, -1, -1, -1, -1, -1, -1};

    @Test
    void tags_titles_dates_and_attachments_are_gone_and_the_picture_stays_in_its_place() throws IOException {
        var sent = recording(1, false);
        var washed = wash(Format.WEBM, sent).bytes();
        assertThat(contains(washed, Films.SECRET)).isFalse();
        assertThat(washed).hasSameSizeAs(sent);
        assertThat(indexOf(washed, Films.PICTURE)).isEqualTo(indexOf(sent, Films.PICTURE));
        assertThat(wash(Format.WEBM, washed).bytes()).isEqualTo(washed);
    }

    @Test
    void a_recording_of_unknown_length_as_browsers_make_it_is_cleaned_too() throws IOException {
        var washed = wash(Format.WEBM, recording(1, true)).bytes();
        assertThat(contains(washed, Films.SECRET)).isFalse();
        assertThat(indexOf(washed, Films.PICTURE)).isPositive();
    }

    @Test
    void sound_alone_counts_as_sound() throws IOException {
        assertThat(format(recording(1, false))).isEqualTo(Format.WEBM);
        assertThat(format(recording(2, true))).isEqualTo(Format.AUDIO_WEBM);
    }

    @Test
    void other_matroska_files_are_refused() {
        var mkv = join(element(0x1A45DFA3, element(0x4282, text("matroska"))), element(0x18538067, new byte[9]));
        assertThatThrownBy(() -> format(mkv)).isInstanceOfSatisfying(Rejected.class, no -> assertThat(no.reason())
                .isEqualTo(Reason.TYPE));
    }

    private static Format format(byte[] bytes) throws IOException {
        try (var channel = Bytes.channel(bytes)) {
            return Inspection.inspect(FileName.of("录像.webm"), channel).format();
        }
    }

    private static byte[] recording(int trackType, boolean live) {
        var info = element(
                0x1549A966,
                element(0x7BA9, text(Films.SECRET)),
                element(0x4461, new byte[8]),
                element(0x4D80, text(Films.SECRET)),
                element(0xBF, u32(1)));
        var tracks = element(
                0x1654AE6B,
                element(0xAE, element(0x83, new byte[] {(byte) trackType}), element(0x536E, text(Films.SECRET))));
        var frames = join(element(0xE7, new byte[1]), element(0xA3, Films.PICTURE));
        var cluster = live ? join(id(0x1F43B675), UNKNOWN_LENGTH, frames) : element(0x1F43B675, frames);
        var tags = element(0x1254C367, text(Films.SECRET));
        var attachments = element(0x1941A469, text(Films.SECRET));
        var body = join(info, tracks, cluster, tags, attachments);
        var segment = live ? join(id(0x18538067), UNKNOWN_LENGTH, body) : element(0x18538067, body);
        return join(element(0x1A45DFA3, element(0x4282, text("webm"))), segment);
    }

    private static byte[] element(int id, byte[]... content) {
        var body = join(content);
        var length = body.length < 100
                ? new byte[] {(byte) (0x80 | body.length)}
                : ByteBuffer.allocate(4).putInt(0x10000000 | body.length).array();
        return join(id(id), length, body);
    }

    private static byte[] id(int id) {
        var bytes = u32(Integer.toUnsignedLong(id));
        var skip = Integer.numberOfLeadingZeros(id) / 8;
        return Arrays.copyOfRange(bytes, skip, 4);
    }
}
