package org.huiyin.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2001:db8:1:2::1",
                "2001:0DB8:1:2:ffff:ffff:ffff:ffff",
                "[2001:db8:1:2::7]",
                "[2001:db8:1:2::7]:50123",
                "2001:db8:1:2::1%eth0"
            })
    void a_household_is_one_network_whichever_of_its_addresses_it_uses(String address) {
        assertThat(Network.of(address)).isEqualTo(Network.of("2001:db8:1:2::"));
    }

    @Test
    void the_next_household_is_another_network() {
        assertThat(Network.of("2001:db8:1:3::1")).isNotEqualTo(Network.of("2001:db8:1:2::1"));
    }

    @Test
    void an_old_address_is_a_network_of_its_own_however_it_is_written() {
        assertThat(Network.of("192.0.2.1")).isNotEqualTo(Network.of("192.0.2.2"));
        assertThat(Network.of("::ffff:192.0.2.1")).isEqualTo(Network.of("192.0.2.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "::zz", "1:2:3", "[", "_hidden"})
    void what_is_no_address_counts_as_it_is_written(String text) {
        assertThat(Network.of(text).text()).isEqualTo(text);
    }
}
