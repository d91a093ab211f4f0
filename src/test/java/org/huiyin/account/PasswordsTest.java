package org.huiyin.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void a_password_matches_its_own_hash_and_no_other() {
        var hash = Passwords.hash("right-password");

        assertThat(Passwords.matches("right-password", hash)).isTrue();
        assertThat(Passwords.matches("wrong-password", hash)).isFalse();
    }

    @Test
    void what_stands_for_nobody_costs_a_guess_as_much_as_a_real_hash() {
        var parameters = Passwords.hash("any-password").split("\\$", -1);
        var nobody = Passwords.ofNobody().split("\\$", -1);

        assertThat(nobody).hasSameSizeAs(parameters).startsWith(parameters[0], parameters[1], parameters[2]);
        assertThat(Passwords.matches("any-password", Passwords.ofNobody())).isFalse();
    }
}
