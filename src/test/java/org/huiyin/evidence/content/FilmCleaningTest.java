package org.huiyin.evidence.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.evidence.Bytes.contains;
import static org.huiyin.evidence.Bytes.indexOf;
import static org.huiyin.evidence.Bytes.join;
import static org.huiyin.evidence.Bytes.text;
import static org.huiyin.evidence.Bytes.u32;
import static org.huiyin.evidence.Bytes.zeros;
import static org.huiyin.evidence.content.Washed.wash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.huiyin.evidence.Films;
import org.huiyin.evidence.Format;
import org.huiyin.evidence.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilmCleaningTest {

    @ParameterizedTest
    @ValueSource(strings = {"mp42", "qt  ", "3gp5"})
    void a_film_tells_no_longer_where_it_was_taken(String brand) throws IOException {
        var washed = wash(Format.MP4, Films.fromPhone(brand));
        assertThat(contains(washed.bytes(), Films.SECRET)).isFalse();
        assertThat(washed.removed()).contains(Trace.PLACE_AND_DEVICE, Trace.TRACKS);
    }

    @Test
    void nothing_moves_so_that_every_offset_still_holds() throws IOException {
        var sent = Films.fromPhone("mp42");
        var washed = wash(Format.MP4, sent).bytes();
        assertThat(washed).hasSameSizeAs(sent);
        assertThat(indexOf(washed, Films.PICTURE)).isEqualTo(indexOf(sent, Films.PICTURE));
    }

    @Test
    void the_track_that_wrote_the_position_every_second_is_gone_with_its_data() throws IOException {
        var washed = wash(Format.MP4, Films.fromPhone("mp42")).bytes();
        var behindPicture = indexOf(washed, Films.PICTURE) + Films.PICTURE.length;
        var hidden = Arrays.copyOfRange(washed, behindPicture, behindPicture + Films.SECRET.length());
        assertThat(hidden).containsOnly(0);
        assertThat(tracks(washed)).isEqualTo(1);
    }

    @Test
    void the_time_of_recording_is_gone() throws IOException {
        assertThat(indexOf(wash(Format.MP4, Films.fromPhone("mp42")).bytes(), u32(3_900_000_000L)))
                .isNegative();
    }

    @Test
    void cleaning_twice_changes_nothing_more() throws IOException {
        var once = wash(Format.MP4, Films.fromPhone("mp42")).bytes();
        assertThat(wash(Format.MP4, once).bytes()).isEqualTo(once);
    }

    @Test
    void a_film_that_breaks_off_is_damaged() {
        var film = Films.fromPhone("mp42");
        assertThatThrownBy(() -> wash(Format.MP4, Arrays.copyOf(film, film.length / 2)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void a_table_that_claims_more_than_it_has_is_damaged() {
        var table = Films.box(
                "stbl",
                Films.box("stsc", u32(0), u32(0xFFFFFFFFL)),
                Films.box("stsz", zeros(12)),
                Films.box("stco", u32(0), u32(0xFFFFFFFFL)));
        var track = Films.box(
                "trak", Films.box("mdia", Films.box("hdlr", zeros(8), text("meta")), Films.box("minf", table)));
        assertThatThrownBy(() -> wash(Format.MP4, Films.box("moov", track))).isInstanceOf(Rejected.class);
    }

    @Test
    void boxes_that_reach_out_of_their_parent_are_damaged() {
        var liar = join(u32(16), text("moov"), u32(100), text("udta"));
        assertThatThrownBy(() -> wash(Format.MP4, liar)).isInstanceOf(Rejected.class);
    }

    private static int tracks(byte[] film) {
        return new String(film, StandardCharsets.ISO_8859_1).split("trak", -1).length - 1;
    }
}
