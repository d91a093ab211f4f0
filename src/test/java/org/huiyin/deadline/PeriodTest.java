package org.huiyin.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({"0,WORKING_DAY", "-1,NATURAL_DAY", "367,NATURAL_DAY", "367,WORKING_DAY", "13,MONTH"})
    void a_period_lasts_between_one_day_and_about_a_year(int amount, PeriodUnit unit) {
        assertThatThrownBy(() -> new Period(amount, unit, true)).hasMessageStartingWith("amount: " + amount);
    }

    @Test
    void a_period_is_read_from_a_rule() {
        assertThat(Period.fromJson(json("{'amount': 7, 'unit': 'NATURAL_DAY', 'rollForward': false}")))
                .isEqualTo(new Period(7, PeriodUnit.NATURAL_DAY, false));
    }

    @Test
    void a_rule_that_says_nothing_rolls_forward() {
        assertThat(Period.fromJson(json("{'amount': 1, 'unit': 'MONTH'}")).rollForward())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'unit': 'MONTH'} | amount: nothing is not a whole number",
                "{'amount': 1.5, 'unit': 'MONTH'} | amount: 1.5 is not a whole number",
                "{'amount': 1, 'unit': 'WEEK'} | unit: \"WEEK\" is none of [NATURAL_DAY, WORKING_DAY, MONTH]",
                "{'amount': 1, 'unit': 'MONTH', 'rollForward': 'no'} | rollForward: \"no\" is neither true nor false"
            },
            quoteCharacter = '`')
    void a_mistake_in_a_rule_is_named(String rule, String message) {
        assertThatThrownBy(() -> Period.fromJson(json(rule)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readObject();
        }
    }
}
