package org.huiyin.web.problem;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;

/**
 * Two people, or two tabs, changed the same thing at the same moment, and the database let one of them go first. Nothing is broken:
 * whoever came second looks again and decides anew.
 */
final class Collision {

    /** MySQL's and MariaDB's number for a unique key that somebody else has just taken. */
    private static final int DUPLICATE = 1062;

    private Collision() {}

    static boolean in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof PessimisticLockException
                    || cause instanceof LockTimeoutException
                    || cause instanceof SQLTransactionRollbackException) return true;
            if (cause instanceof SQLException sql && sql.getErrorCode() == DUPLICATE) return true;
            if (cause.getCause() == cause) return false;
        }
        return false;
    }
}
