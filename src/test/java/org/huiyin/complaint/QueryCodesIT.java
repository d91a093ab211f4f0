package org.huiyin.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** Number and code open a case; who guesses is slowed down, then stopped. */
@InPortal
class QueryCodesIT {

    private static final QueryCode WRONG = QueryCode.typed("0000-0000-0000");

    @Inject
    Given given;

    @Inject
    QueryCodes codes;

    @Inject
    Clock clock;

    private final String address = "192.0.2." + UUID.randomUUID();

    @Test
    void number_and_code_open_the_case_however_they_are_typed() {
        var filed = given.filed();
        var typed = QueryCode.typed(
                " " + filed.code().grouped().toLowerCase(Locale.ROOT).replace('0', 'o') + " ");

        assertThat(codes.open(" " + filed.number().toLowerCase(Locale.ROOT), typed, address)
                        .id())
                .isEqualTo(filed.id());
    }

    @Test
    void a_wrong_code_and_a_number_that_does_not_exist_look_the_same() {
        var filed = given.filed();

        assertThatThrownBy(() -> codes.open(filed.number(), WRONG, address)).hasMessage("complaint.code.wrong");
        assertThatThrownBy(() -> codes.open("TS9901021999010100001", filed.code(), address))
                .hasMessage("complaint.code.wrong");
    }

    @Test
    void the_fourth_wrong_code_costs_a_second_and_each_further_one_twice_as_much() {
        var filed = given.filed();
        for (var tries = 1; tries <= 4; tries++) wrong(filed, clock.now());

        assertThat(blocked(filed, clock.now()).seconds()).isBetween(1L, 2L);
        wrong(filed, clock.now().plusSeconds(2));
        assertThat(blocked(filed, clock.now().plusSeconds(2)).seconds()).isBetween(2L, 3L);
    }

    @Test
    void after_ten_wrong_codes_not_even_the_right_one_opens_for_an_hour() {
        var filed = given.filed();
        var moment = clock.now();
        for (var tries = 1; tries <= 10; tries++) {
            wrong(filed, moment);
            moment = moment.plus(Duration.ofMinutes(2));
        }

        assertThat(blocked(filed, moment).seconds()).isGreaterThan(3400);
        Clock.at(moment.plus(Duration.ofHours(1)), () -> assertThat(
                        codes.open(filed.number(), filed.code(), address).id())
                .isEqualTo(filed.id()));
    }

    @Test
    void guesses_from_one_address_do_not_lock_out_another() {
        var filed = given.filed();
        var moment = clock.now();
        for (var tries = 1; tries <= 10; tries++) {
            wrong(filed, moment);
            moment = moment.plus(Duration.ofMinutes(2));
        }

        assertThat(codes.open(filed.number(), filed.code(), "198.51.100.7").id())
                .isEqualTo(filed.id());
    }

    @Test
    void the_code_is_stored_nowhere() {
        var filed = given.filed();

        assertThat(given.stored(
                        "select count(*) from complaint where number = ? and query_code_hash = ?",
                        filed.number(),
                        filed.code().text().getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(0L);
        assertThat(given.stored(
                        "select count(*) from outbox where body like ?",
                        "%" + filed.code().grouped() + "%"))
                .isEqualTo(0L);
    }

    private void wrong(Case filed, Instant moment) {
        Clock.at(moment, () -> assertThatThrownBy(() -> codes.open(filed.number(), WRONG, address))
                .isInstanceOf(Refusal.Unknown.class));
    }

    private Refusal.TooMany blocked(Case filed, Instant moment) {
        var refusals = new Refusal.TooMany[1];
        Clock.at(
                moment,
                () -> refusals[0] = catchThrowableOfType(
                        Refusal.TooMany.class, () -> codes.open(filed.number(), filed.code(), address)));
        return refusals[0];
    }
}
