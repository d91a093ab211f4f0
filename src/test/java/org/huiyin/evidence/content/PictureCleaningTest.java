package org.huiyin.evidence.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.evidence.Bytes.contains;
import static org.huiyin.evidence.Bytes.indexOf;
import static org.huiyin.evidence.Bytes.join;
import static org.huiyin.evidence.Bytes.text;
import static org.huiyin.evidence.Bytes.u16;
import static org.huiyin.evidence.Bytes.u32;
import static org.huiyin.evidence.content.Washed.wash;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.huiyin.evidence.Bytes;
import org.huiyin.evidence.Films;
import org.huiyin.evidence.Format;
import org.huiyin.evidence.Pictures;
import org.huiyin.evidence.Reason;
import org.huiyin.evidence.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureCleaningTest {

    @Test
    void a_telephone_picture_tells_no_longer_where_and_with_what_it_was_taken() throws IOException {
        var sent = Pictures.jpegFromPhone(6);
        var washed = wash(Format.JPEG, sent);
        assertThat(contains(washed.bytes(), Pictures.SECRET)).isFalse();
        assertThat(washed.removed()).contains(Trace.PLACE_AND_DEVICE, Trace.DESCRIPTION);
        assertThat(pixels(washed.bytes())).isEqualTo(pixels(sent));
    }

    @Test
    void which_way_up_it_is_stays() throws IOException {
        var washed = wash(Format.JPEG, Pictures.jpegFromPhone(6));
        var exif = indexOf(washed.bytes(), text("Exif\0\0"));
        var block = Arrays.copyOfRange(washed.bytes(), exif + 6, exif + 32);
        assertThat(Orientation.in(block)).isEqualTo(new Orientation(6));
    }

    @Test
    void an_upright_picture_needs_no_exif_at_all() throws IOException {
        assertThat(contains(wash(Format.JPEG, Pictures.jpegFromPhone(1)).bytes(), "Exif"))
                .isFalse();
    }

    @Test
    void cleaning_twice_changes_nothing_more() throws IOException {
        var once = wash(Format.JPEG, Pictures.jpegFromPhone(8)).bytes();
        assertThat(wash(Format.JPEG, once).bytes()).isEqualTo(once);
    }

    @Test
    void the_film_behind_a_motion_photo_is_cut_away() throws IOException {
        var photo = join(Pictures.plain("jpg"), Films.fromPhone("mp42"));
        var washed = wash(Format.JPEG, photo);
        assertThat(washed.bytes()).isEqualTo(Pictures.plain("jpg"));
        assertThat(washed.removed()).containsExactly(Trace.APPENDED);
    }

    @Test
    void a_colour_profile_stays() throws IOException {
        var jpeg = Pictures.plain("jpg");
        var profile = Pictures.segment(0xE2, text("ICC_PROFILE\0\1\1profile"));
        var with = join(Arrays.copyOf(jpeg, 2), profile, Arrays.copyOfRange(jpeg, 2, jpeg.length));
        assertThat(contains(wash(Format.JPEG, with).bytes(), "ICC_PROFILE")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.99})
    void a_picture_that_breaks_off_is_damaged(double part) throws IOException {
        for (var format : new Format[] {Format.JPEG, Format.PNG, Format.GIF}) {
            var whole = Pictures.plain(format.name().toLowerCase(Locale.ROOT));
            var torn = Arrays.copyOf(whole, (int) (whole.length * part));
            assertThatThrownBy(() -> wash(format, torn))
                    .as("%s at %s", format, part)
                    .isInstanceOfSatisfying(
                            Rejected.class, no -> assertThat(no.reason()).isEqualTo(Reason.DAMAGED));
        }
    }

    @Test
    void a_picture_with_too_many_pixels_for_any_viewer_is_refused() throws IOException {
        var png = Pictures.plain("png");
        var header = Pictures.chunk("IHDR", join(u32(60_000), u32(60_000), new byte[] {8, 2, 0, 0, 0}));
        var bomb = join(Arrays.copyOf(png, 8), header, Arrays.copyOfRange(png, 33, png.length));
        assertThatThrownBy(() -> wash(Format.PNG, bomb))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.reason()).isEqualTo(Reason.PIXELS));
        var frame = Pictures.segment(0xC0, join(new byte[] {8}, u16(60_000), u16(60_000), new byte[] {1, 1, 17, 0}));
        assertThatThrownBy(() -> wash(Format.JPEG, join(new byte[] {(byte) 0xFF, (byte) 0xD8}, frame)))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.reason()).isEqualTo(Reason.PIXELS));
    }

    @Test
    void a_png_loses_text_time_and_exif_but_not_a_pixel() throws IOException {
        var washed = wash(Format.PNG, join(Pictures.pngFromProgram(), text(Pictures.SECRET)));
        assertThat(contains(washed.bytes(), Pictures.SECRET)).isFalse();
        assertThat(contains(washed.bytes(), "tIME")).isFalse();
        assertThat(contains(washed.bytes(), "eXIf")).as("the orientation stays").isTrue();
        assertThat(washed.removed()).contains(Trace.PLACE_AND_DEVICE, Trace.DESCRIPTION, Trace.APPENDED);
        assertThat(pixels(washed.bytes())).isEqualTo(pixels(Pictures.plain("png")));
    }

    @Test
    void a_gif_loses_comments_and_xmp_but_goes_on_looping() throws IOException {
        var washed = wash(Format.GIF, Pictures.gifWithComment());
        assertThat(contains(washed.bytes(), Pictures.SECRET)).isFalse();
        assertThat(contains(washed.bytes(), "NETSCAPE2.0")).isTrue();
        assertThat(pixels(washed.bytes())).isEqualTo(pixels(Pictures.plain("gif")));
    }

    @Test
    void a_webp_keeps_its_picture_and_orientation_only() throws IOException {
        var washed = wash(Format.WEBP, Pictures.webpFromPhone(6)).bytes();
        assertThat(contains(washed, Pictures.SECRET)).isFalse();
        assertThat(contains(washed, "VP8L")).isTrue();
        assertThat(washed[20]).as("flags: Exif yes, XMP no").isEqualTo((byte) 0x08);
        assertThat(new Source(Bytes.channel(washed)).u32le(4)).isEqualTo(washed.length - 8L);
    }

    @Test
    void an_upright_webp_promises_no_metadata() throws IOException {
        var washed = wash(Format.WEBP, Pictures.webpFromPhone(1)).bytes();
        assertThat(contains(washed, "EXIF")).isFalse();
        assertThat(washed[20]).isZero();
    }

    @Test
    void a_heic_keeps_its_image_and_its_turn_and_nothing_else() throws IOException {
        var sent = Films.heic();
        var washed = wash(Format.HEIC, sent);
        assertThat(contains(washed.bytes(), Pictures.SECRET)).isFalse();
        assertThat(indexOf(washed.bytes(), Films.PICTURE)).isEqualTo(indexOf(sent, Films.PICTURE));
        assertThat(contains(washed.bytes(), "irot")).isTrue();
        assertThat(washed.bytes()).hasSameSizeAs(sent);
        assertThat(washed.removed()).contains(Trace.PLACE_AND_DEVICE);
    }

    private static int[] pixels(byte[] picture) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(picture));
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        plain.createGraphics().drawImage(image, 0, 0, null);
        return plain.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
