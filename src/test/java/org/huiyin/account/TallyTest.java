package org.huiyin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TallyTest {

    @ParameterizedTest
    @CsvSource({"3, 0", "4, 1", "5, 2", "9, 32", "10, 3600", "40, 3600"})
    void of_one_subject_from_one_network_three_cost_nothing_and_ten_are_the_end_for_an_hour(int failures, int seconds) {
        assertThat(Tally.SUBJECT_FROM_NETWORK.waitAfter(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @EnumSource(names = {"NETWORK", "SUBJECT"})
    void what_many_people_share_is_never_stopped_for_longer_than_a_minute(Tally shared) {
        for (var failures = 0; failures < 10_000; failures++)
            assertThat(shared.waitAfter(failures)).isLessThanOrEqualTo(Duration.ofMinutes(1));
        assertThat(shared.waitAfter(30)).isZero();
        assertThat(shared.waitAfter(200)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void a_code_is_not_counted_by_its_number_alone_or_anybody_could_keep_a_complainant_out() {
        assertThat(Tally.of(Attempt.Secret.QUERY_CODE)).doesNotContain(Tally.SUBJECT);
        assertThat(Tally.of(Attempt.Secret.PASSWORD)).contains(Tally.SUBJECT);
    }
}
