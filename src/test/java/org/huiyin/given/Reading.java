package org.huiyin.given;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.function.Supplier;

/** Lets many questions share one connection, which is most of what they cost. Nothing is changed by them. */
@ApplicationScoped
public class Reading {

    @Resource
    UserTransaction transaction;

    <T> T of(Supplier<T> questions) {
        try {
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
