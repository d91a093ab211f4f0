package org.huiyin.evidence.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.evidence.Bytes.contains;
import static org.huiyin.evidence.Bytes.join;
import static org.huiyin.evidence.Bytes.text;
import static org.huiyin.evidence.Bytes.u32le;
import static org.huiyin.evidence.Bytes.zeros;
import static org.huiyin.evidence.content.Washed.wash;

import java.io.IOException;
import org.huiyin.evidence.Bytes;
import org.huiyin.evidence.FileName;
import org.huiyin.evidence.Format;
import org.huiyin.evidence.Pictures;
import org.junit.jupiter.api.Test;

class SpeechCleaningTest {

    private static final byte[] MP3 = join(new byte[] {-1, -5, (byte) 0x90, 0x64}, zeros(500));
    private static final byte[] FRAME = join(new byte[] {-1, -15, 0x50, (byte) 0x80, 0x3F, -1, -4}, zeros(500));
    private static final byte[] AAC = join(FRAME, FRAME, FRAME);

    @Test
    void an_mp3_loses_the_tags_before_and_behind_its_sound() throws IOException {
        var front = join(text("ID3\4\0\0\0\0\0"), new byte[] {(byte) Pictures.SECRET.length()}, text(Pictures.SECRET));
        var ape = join(
                text(Pictures.SECRET), text("APETAGEX"), u32le(2000), u32le(Pictures.SECRET.length() + 32L), zeros(16));
        var back = join(text("TAG" + Pictures.SECRET), zeros(125 - Pictures.SECRET.length()));
        var washed = wash(Format.MP3, join(front, MP3, ape, back));
        assertThat(washed.bytes()).isEqualTo(MP3);
    }

    @Test
    void mp3_and_aac_are_told_apart_behind_their_tags() throws IOException {
        assertThat(format(MP3)).isEqualTo(Format.MP3);
        assertThat(format(AAC)).isEqualTo(Format.AAC);
        var tag = join(text("ID3\4\0\0\0\0\7\0"), zeros(896));
        assertThat(format(join(tag, AAC))).isEqualTo(Format.AAC);
        assertThat(format(join(tag, MP3))).isEqualTo(Format.MP3);
    }

    @Test
    void an_old_telephones_speech_ends_with_its_last_frame() throws IOException {
        var speech = join(text("#!AMR\n"), new byte[] {0x3C}, zeros(31), new byte[] {0x3C}, zeros(31));
        assertThat(format(speech)).isEqualTo(Format.AMR);
        assertThat(wash(Format.AMR, join(speech, text(Pictures.SECRET))).bytes())
                .isEqualTo(speech);
    }

    @Test
    void a_wav_keeps_its_sound_only() throws IOException {
        var sound = Pictures.riffChunk("data", zeros(64));
        var wav = Pictures.riff(
                "WAVE",
                Pictures.riffChunk("fmt ", zeros(16)),
                Pictures.riffChunk("LIST", text("INFOIART" + Pictures.SECRET)),
                sound,
                Pictures.riffChunk("bext", text(Pictures.SECRET)));
        assertThat(format(wav)).isEqualTo(Format.WAV);
        var washed = wash(Format.WAV, wav).bytes();
        assertThat(contains(washed, Pictures.SECRET)).isFalse();
        assertThat(washed).isEqualTo(Pictures.riff("WAVE", Pictures.riffChunk("fmt ", zeros(16)), sound));
    }

    private static Format format(byte[] bytes) throws IOException {
        try (var channel = Bytes.channel(bytes)) {
            return Inspection.inspect(FileName.of("录音"), channel).format();
        }
    }
}
