package org.huiyin.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import org.junit.jupiter.api.Test;

/** Who comes second is told so; only what is really broken is called an outage. */
class ProblemTest {

    @Test
    void two_people_on_one_case_are_a_conflict() {
        assertThat(statusOf(new PersistenceException(new OptimisticLockException())))
                .isEqualTo(409);
    }

    @Test
    void a_deadlock_is_a_conflict() {
        assertThat(statusOf(new PersistenceException(new SQLTransactionRollbackException("deadlock"))))
                .isEqualTo(409);
    }

    @Test
    void a_unique_key_that_somebody_else_has_just_taken_is_a_conflict() {
        assertThat(statusOf(new PersistenceException(new SQLException("taken", "23000", 1062))))
                .isEqualTo(409);
    }

    @Test
    void a_broken_database_is_an_outage_with_a_reference() {
        var problem = Problem.of(new PersistenceException(new SQLException("gone", "08S01", 0)));

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.reference()).isNotBlank();
    }

    private static int statusOf(RuntimeException failure) {
        return Problem.of(failure).status();
    }
}
