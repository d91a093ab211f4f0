package org.huiyin.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.function.LongConsumer;

/** One row whose moment has come, unless another node has it in hand or has been quicker. */
@ApplicationScoped
class DueRow {

    @PersistenceContext
    EntityManager entities;

    @Transactional
    void take(String due, Object until, long id, LongConsumer act) {
        var held = entities.createNativeQuery("select id from " + due + " and id = ?2 for update skip locked")
                .setParameter(1, until)
                .setParameter(2, id)
                .getResultList();
        if (!held.isEmpty()) act.accept(id);
    }
}
