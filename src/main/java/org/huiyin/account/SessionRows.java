package org.huiyin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.huiyin.platform.InstantConverter;
import org.huiyin.platform.Tokens;

/** Where sessions are begun, in a transaction that knows nothing of passwords. */
@ApplicationScoped
class SessionRows {

    @PersistenceContext
    EntityManager entities;

    /** Returns whether the session was begun: not if the person was deactivated while the password was looked at. */
    @Transactional
    boolean begin(String token, long accountId, Instant now, Instant end) {
        return entities.createNativeQuery("""
                                insert into account_session (token_hash, account_id, created_at, expires_at)
                                select ?1, id, ?2, ?3 from account where id = ?4 and active = true
                                """)
                        .setParameter(1, Tokens.hash(token))
                        .setParameter(2, InstantConverter.toColumn(now))
                        .setParameter(3, InstantConverter.toColumn(end))
                        .setParameter(4, accountId)
                        .executeUpdate()
                == 1;
    }
}
