package org.huiyin.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0:0:0:0:0:0:0:1",
                "::1",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.254",
                "192.168.1.1",
                "fd00::1",
                "fe80::1",
                "::ffff:10.0.0.1"
            })
    void this_machine_and_the_private_network_are_near(String address) {
        assertThat(Caller.near(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "203.0.113.7",
                "172.32.0.1",
                "2001:db8::1",
                "0.0.0.0",
                "::ffff:203.0.113.7",
                "localhost",
                "cafe",
                "127.1",
                "999.0.0.1",
                "",
                ":"
            })
    void everybody_else_is_not(String address) {
        assertThat(Caller.near(address)).isFalse();
    }
}
