package org.huiyin.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SimilarRulesTest {

    private final SimilarRules rules = new SimilarRules();

    @Test
    void a_period_begins_with_the_year() {
        var quarter = new SimilarRules.Rule(3, 3);

        assertThat(quarter.beginning(LocalDate.of(2027, 3, 31))).isEqualTo("2027-01-01");
        assertThat(quarter.beginning(LocalDate.of(2027, 4, 1))).isEqualTo("2027-04-01");
        assertThat(quarter.beginning(LocalDate.of(2027, 12, 31))).isEqualTo("2027-10-01");
        assertThat(new SimilarRules.Rule(3, 12).beginning(LocalDate.of(2027, 12, 31)))
                .isEqualTo("2027-01-01");
    }

    @Test
    void a_region_changes_single_fields_and_may_switch_it_off() {
        rules.use(json("{'cases': 3, 'months': 3, 'regions': {'990102': {'cases': 0}, '990121': {'months': 6}}}"));

        assertThat(rules.of("990100")).isEqualTo(new SimilarRules.Rule(3, 3));
        assertThat(rules.of("990102").on()).isFalse();
        assertThat(rules.of("990121")).isEqualTo(new SimilarRules.Rule(3, 6));
    }

    @Test
    void a_file_that_makes_no_sense_is_found_when_it_is_read() {
        for (var wrong : new String[] {
            "{'cases': -1, 'months': 3, 'regions': {}}",
            "{'cases': 3, 'months': 5, 'regions': {}}",
            "{'cases': 3, 'months': 3, 'regions': {'990102': {'months': 0}}}"
        }) assertThatThrownBy(() -> rules.use(json(wrong))).isInstanceOf(IllegalArgumentException.class);
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readObject();
        }
    }
}
