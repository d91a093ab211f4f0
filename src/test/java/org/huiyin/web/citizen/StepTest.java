package org.huiyin.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StepTest {

    @Test
    void every_mistake_leads_to_the_page_of_its_field() {
        assertThat(Step.of("complainant.phone")).isEqualTo(Step.WHO);
        assertThat(Step.of("respondents[3].officerName")).isEqualTo(Step.WHOM);
        assertThat(Step.of("requests[2].<list element>")).isEqualTo(Step.WHAT);
        assertThat(Step.of("something new")).isEqualTo(Step.CHECK);
    }

    @Test
    void mistakes_stand_in_the_order_of_the_page() {
        assertThat(Stream.of("requests[0]", "sector", "narrative", "regionCode", "subject")
                        .sorted(Comparator.comparingInt(Step::place)))
                .containsExactly("regionCode", "subject", "narrative", "sector", "requests[0]");
    }

    @Test
    void a_page_takes_no_fields_of_another() {
        assertThat(Step.WHAT.has("identityMode")).isFalse();
        assertThat(Step.WHOM.has("respondents[12].unitText")).isFalse();
        assertThat(Step.WHOM.has("respondents[1].unitId")).isFalse();
    }
}
