package org.huiyin.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.huiyin.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @Test
    void a_place_comes_back_from_an_address_as_it_was() {
        var place = new Place(Instant.parse("2026-11-27T15:59:59.123456Z"), 4711);

        assertThat(Place.parse(place.text())).isEqualTo(place);
    }

    @Test
    void a_place_among_cases_without_a_running_clock_comes_back_too() {
        var place = new Place(null, 7);

        assertThat(Place.parse(place.text())).isEqualTo(place);
    }

    @Test
    void the_text_says_neither_day_nor_id() {
        assertThat(new Place(Instant.parse("2026-11-27T15:59:59Z"), 4711).text())
                .doesNotContain("2026", "4711");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z",
                "0999-12-31T23:59:59Z"
            })
    void a_year_that_no_database_holds_was_never_given(String moment) {
        var text = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((moment + "/7").getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> Place.parse(text)).isInstanceOf(Refusal.Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzz", "%%%", "LTE", "MjAyNi0xMS0yNy83", "LS94", ""})
    void a_text_that_was_never_given_is_refused(String text) {
        assertThatThrownBy(() -> Place.parse(text)).isInstanceOf(Refusal.Invalid.class);
    }
}
