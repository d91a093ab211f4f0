package org.huiyin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.huiyin.given.Given;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** Who guesses is slowed down and stopped; who only has the same name or the same address is not. */
@InPortal
class AttemptsIT {

    @Inject
    Attempts attempts;

    @Inject
    Given given;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    private final String name = "a" + UUID.randomUUID();
    private final String home = "home " + UUID.randomUUID();

    @Test
    void ten_wrong_passwords_stop_this_name_from_this_address_and_nothing_else() {
        wrong(10, from(home));

        assertThat(waitOf(from(home))).isGreaterThan(3000);
        free(from("elsewhere " + name));
        free(new Attempt(Attempt.Secret.PASSWORD, "b" + name, home));
        free(new Attempt(Attempt.Secret.QUERY_CODE, name, home));
    }

    @Test
    void strangers_who_know_a_name_cannot_keep_its_owner_out_of_where_they_always_sign_in() {
        attempts.succeeded(from(home));
        for (var stranger = 0; stranger < 120; stranger++) attempts.failed(from("stranger " + stranger + name));

        free(from(home));
        attempts.succeeded(from(home));
    }

    @Test
    void from_a_new_address_a_name_that_strangers_guess_at_waits_a_minute_at_most() {
        for (var stranger = 0; stranger < 120; stranger++) attempts.failed(from("stranger " + stranger + name));

        assertThat(waitOf(from(home))).isBetween(1L, 61L);
    }

    @Test
    void a_right_password_forgives_its_own_name_only() {
        for (var victim = 0; victim < 40; victim++)
            attempts.failed(new Attempt(Attempt.Secret.PASSWORD, victim + name, home));
        var other = new Attempt(Attempt.Secret.PASSWORD, "b" + name, home);
        wrong(10, other);
        var own = new Attempt(Attempt.Secret.PASSWORD, "own" + name, home);
        Clock.at(clock.now().plus(Duration.ofMinutes(2)), () -> attempts.succeeded(own));

        assertThat(waitOf(other)).as("the other name").isGreaterThan(3000);
        attempts.failed(new Attempt(Attempt.Secret.PASSWORD, "next" + name, home));
        assertThat(waitOf(from(home))).as("the whole address").isBetween(1L, 61L);
    }

    @Test
    void all_addresses_of_a_household_count_as_one() {
        var prefix =
                "2001:db8:%x:%x:".formatted(Math.abs(name.hashCode()) & 0xffff, Math.abs(home.hashCode()) & 0xffff);
        for (var device = 1; device <= 10; device++) attempts.failed(from(prefix + ":" + device));

        assertThat(waitOf(from(prefix + "ffff::1"))).isGreaterThan(3000);
    }

    @Test
    void of_many_guesses_at_once_the_right_one_that_comes_last_waits_too() {
        attempts.mustBeFree(from(home));
        wrong(10, from(home)); // all the others, meanwhile

        assertThatThrownBy(() -> attempts.succeeded(from(home))).isInstanceOf(Refusal.TooMany.class);
    }

    @Test
    void an_hour_later_nothing_is_held_against_anybody() {
        wrong(9, from(home));

        Clock.at(clock.now().plus(Duration.ofHours(1)).plusSeconds(1), () -> {
            free(from(home));
            wrong(3, from(home));
            free(from(home));
        });
    }

    @Test
    void what_has_lapsed_is_swept_and_what_has_not_is_kept() {
        wrong(10, from(home));
        attempts.succeeded(from("elsewhere " + name));
        sweepAt(clock.now());
        assertThat(waitOf(from(home))).isGreaterThan(3000);

        sweepAt(clock.now().plus(Duration.ofHours(3)));
        assertThat(given.stored("select count(*) from attempt")).isEqualTo(0L);
        assertThat(given.stored("select count(*) from usual_network")).isNotEqualTo(0L);

        sweepAt(clock.now().plus(Duration.ofDays(91)));
        assertThat(given.stored("select count(*) from usual_network")).isEqualTo(0L);
    }

    @Test
    void no_name_and_no_address_is_stored() {
        wrong(1, from(home));

        assertThat(given.stored("select count(*) from attempt where mark like ?", "%" + name + "%"))
                .isEqualTo(0L);
    }

    @Test
    void a_count_is_never_part_of_something_that_may_be_taken_back() throws Exception {
        transaction.begin();
        try {
            assertThatThrownBy(() -> attempts.failed(from(home))).isInstanceOf(TransactionalException.class);
        } finally {
            transaction.rollback();
        }
    }

    private Attempt from(String address) {
        return new Attempt(Attempt.Secret.PASSWORD, name, address);
    }

    private void wrong(int times, Attempt attempt) {
        for (var tries = 0; tries < times; tries++) attempts.failed(attempt);
    }

    private void free(Attempt attempt) {
        attempts.mustBeFree(attempt);
    }

    private long waitOf(Attempt attempt) {
        return catchThrowableOfType(Refusal.TooMany.class, () -> attempts.mustBeFree(attempt))
                .seconds();
    }

    private void sweepAt(Instant moment) {
        Clock.at(moment, () -> {
            var more = true;
            while (more) more = attempts.sweep();
        });
    }
}
