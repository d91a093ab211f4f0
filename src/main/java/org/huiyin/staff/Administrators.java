package org.huiyin.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.huiyin.account.Actor;
import org.huiyin.platform.Refusal;

/** Who may change people at this moment. */
@ApplicationScoped
class Administrators {

    @PersistenceContext
    EntityManager entities;

    /**
     * Looks and keeps the others waiting until the transaction ends: of two administrators who deactivate each other at the same
     * moment, the second is none any more when its turn comes.
     */
    void mustInclude(Actor actor) {
        List<?> active = entities.createNativeQuery("""
                        select a.id from account a join account_role r on r.account_id = a.id
                        where r.role = 'SYS_ADMIN' and a.active = true order by a.id for update
                        """).getResultList();
        var included = active.stream().anyMatch(id -> ((Number) id).longValue() == actor.account());
        if (!included) throw new Refusal.NotYours("session.role");
    }
}
