package org.huiyin.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.huiyin.unit.Uscc.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsccTest {

    private static final String GOOD = "91350100M000100Y43";

    @ParameterizedTest
    @ValueSource(strings = {GOOD, "11320000MB151840XJ", "91990102MA01234537"})
    void a_code_with_the_right_check_character_is_taken(String code) {
        assertThat(new Uscc(code).value()).isEqualTo(code);
        assertThat(Uscc.faultIn(code)).isEmpty();
    }

    @Test
    void a_typed_code_is_brought_into_its_canonical_form() {
        assertThat(new Uscc(" 91350100-m000 100y43 ").value()).isEqualTo(GOOD);
        assertThat(new Uscc("\uff19\uff113\uff15\uff10100M000100Y43").value()).isEqualTo(GOOD);
        assertThat(new Uscc(GOOD)).hasToString(GOOD);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "91350100M000100Y4", "91350100M000100Y433"})
    void a_code_of_another_length_is_refused(String code) {
        assertThat(Uscc.faultIn(code)).contains(Fault.LENGTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"91350100M000100Y4Z", "9135O100M000100Y43", "I1350100M000100Y43", "91350100M00010\u4e00Y43"})
    void a_character_outside_the_alphabet_is_refused(String code) {
        assertThat(Uscc.faultIn(code)).contains(Fault.CHARACTER);
    }

    @Test
    void every_single_mistyped_character_is_found() {
        for (int at = 0; at < GOOD.length(); at++) {
            for (char wrong : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
                var typed = GOOD.substring(0, at) + wrong + GOOD.substring(at + 1);
                assertThat(Uscc.faultIn(typed).isEmpty()).as(typed).isEqualTo(wrong == GOOD.charAt(at));
            }
        }
    }

    @Test
    void two_swapped_neighbours_are_found() {
        for (int at = 0; at < GOOD.length() - 1; at++) {
            var left = GOOD.charAt(at);
            var right = GOOD.charAt(at + 1);
            var typed = GOOD.substring(0, at) + right + left + GOOD.substring(at + 2);
            assertThat(Uscc.faultIn(typed).isEmpty()).as(typed).isEqualTo(left == right);
        }
    }

    @Test
    void a_remainder_of_zero_is_written_as_the_digit_zero() {
        assertThat(Uscc.faultIn("91990102MA00002420")).isEmpty();
    }

    @Test
    void a_faulty_code_cannot_be_constructed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Uscc("91350100M000100Y44"))
                .withMessageContaining("CHECK")
                .withMessageNotContaining("91350100M000100Y44");
    }

    @Test
    void a_fault_names_its_words() {
        for (var fault : Fault.values()) {
            assertThat(fault.key()).isEqualTo("unit.uscc." + fault.name().toLowerCase(Locale.ROOT));
        }
    }
}
