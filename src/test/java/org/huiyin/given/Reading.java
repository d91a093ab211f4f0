package org.huiyin.given;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.function.Supplier;

/** Lets many questions share one connection, which is most of what they cost. Nothing is changed by them. */
@ApplicationScoped
public class Reading {

    @Resource
    UserTransaction transaction;

    public void of(Runnable questions) {
        of(() -> {
            questions.run();
            return true;
        });
    }

    <T> T of(Supplier<T> questions) {
        try {
            if (transaction.getStatus() == Status.STATUS_ACTIVE) return questions.get();
            transaction.begin();
            try {
                return questions.get();
            } finally {
                transaction.rollback();
            }
        } catch (NotSupportedException | SystemException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
