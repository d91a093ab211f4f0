package org.huiyin.given;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** How many statements the database is sent. */
@ApplicationScoped
public class Statements {

    @PersistenceContext
    EntityManager entities;

    /** Within one transaction, and so on one connection, which counts for itself. */
    @Transactional
    public long during(Runnable work) {
        var before = sent();
        work.run();
        return sent() - before - 1; // the question itself counts too
    }

    private long sent() {
        var row = (Object[]) entities.createNativeQuery("show session status like 'Questions'")
                .getSingleResult();
        return Long.parseLong(row[1].toString());
    }
}
