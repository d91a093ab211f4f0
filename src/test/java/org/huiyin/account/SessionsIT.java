package org.huiyin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.huiyin.given.Given;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** Signing in. */
@InPortal
class SessionsIT {

    /** More than there are connections. */
    private static final int CROWD = 48;

    private static final String PASSWORD = "demo-huiyin-2026";

    @Inject
    Sessions sessions;

    @Inject
    Accounts accounts;

    @Inject
    Given given;

    @Inject
    UserTransaction transaction;

    @Resource
    ManagedThreadFactory threads;

    private final String address = "somewhere " + UUID.randomUUID();

    @Test
    void the_right_password_opens_a_session_and_signing_out_ends_it() {
        given.actor("dl.intake");
        var token = sessions.signIn("dl.intake", PASSWORD, address);

        assertThat(sessions.accountOf(token)).map(Account::username).contains("dl.intake");
        sessions.signOut(token);
        assertThat(sessions.accountOf(token)).isEmpty();
    }

    @Test
    void a_name_in_capital_letters_is_the_same_name_to_a_guesser_too() {
        given.actor("dl.intake");
        for (var tries = 0; tries < 3; tries++) wrong("DL.intake");
        wrong("dl.INTAKE");

        assertThatThrownBy(() -> sessions.signIn("dl.intake", PASSWORD, address))
                .isInstanceOf(Refusal.TooMany.class);
    }

    @Test
    void strangers_do_not_lock_a_person_out_who_signs_in_where_they_always_do() {
        given.actor("dl.review");
        sessions.signIn("dl.review", PASSWORD, address);
        for (var tries = 0; tries < 12; tries++) guess("dl.review", "stranger " + tries % 2 + address);

        assertThat(sessions.signIn("dl.review", PASSWORD, address)).isNotBlank();
    }

    @Test
    void no_password_is_hashed_while_a_transaction_holds_a_connection() throws Exception {
        transaction.begin();
        try {
            assertThatThrownBy(() -> sessions.signIn("dl.intake", PASSWORD, address))
                    .isInstanceOf(TransactionalException.class);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void a_crowd_of_guessers_takes_no_connection_from_anybody() throws Exception {
        var pool = Executors.newFixedThreadPool(CROWD, threads);
        try {
            var answers = new ArrayList<Future<Boolean>>();
            for (var i = 0; i < CROWD; i++) {
                var name = "crowd" + i + address.hashCode();
                answers.add(pool.submit(guessing(name)));
            }
            assertThat(accounts.none()).isFalse(); // somebody else, meanwhile
            for (var answer : answers)
                assertThat(answer.get(50, TimeUnit.SECONDS)).isTrue();
        } finally {
            pool.shutdownNow();
        }
    }

    private Callable<Boolean> guessing(String name) {
        return () -> guess(name, name + address);
    }

    private boolean guess(String name, String from) {
        try {
            sessions.signIn(name, "a-wrong-password", from);
            return false;
        } catch (Refusal.Invalid | Refusal.TooMany refused) {
            return true;
        }
    }

    private void wrong(String username) {
        assertThatThrownBy(() -> sessions.signIn(username, "a-wrong-password", address))
                .isInstanceOf(Refusal.Invalid.class);
    }
}
