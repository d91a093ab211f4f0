package org.huiyin.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

    @ParameterizedTest
    @CsvSource({"990000,PROVINCE", "990100,CITY", "990102,COUNTY", "990102002,TOWNSHIP"})
    void the_code_says_the_level(String code, Level level) {
        assertThat(new RegionCode(code).level()).isEqualTo(level);
    }

    @Test
    void the_code_says_what_the_region_lies_in_the_nearest_first() {
        assertThat(new RegionCode("990102002").above()).containsExactly("990102", "990100", "990000");
        assertThat(new RegionCode("990102").above()).containsExactly("990100", "990000");
        assertThat(new RegionCode("990000").above()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "99010", "9901022", "090102", "99010A", "9901020021"})
    void anything_else_is_no_code(String text) {
        assertThatThrownBy(() -> new RegionCode(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
