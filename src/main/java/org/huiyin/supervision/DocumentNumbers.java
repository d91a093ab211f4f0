package org.huiyin.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.huiyin.unit.Unit;

/**
 * Numbers of documents, counted by body, year and kind from 1 without gaps: the counter is held until the approval that takes the number
 * is stored, and goes back with it when it is not.
 */
@ApplicationScoped
public class DocumentNumbers {

    /** The counter of the notices that a credential is suspended. */
    private static final String CREDENTIALS = "CREDENTIAL";

    @PersistenceContext
    EntityManager entities;

    @Inject
    DocumentKinds kinds;

    /** Call inside the transaction of the approval. */
    String next(Unit body, DocumentKind kind, LocalDate day) {
        return kinds.number(body, kind.mark(), day.getYear(), serial(body, kind.code(), day));
    }

    /** The same for the notice that a credential is suspended. */
    public String nextOfCredentials(Unit body, LocalDate day) {
        return kinds.number(body, kinds.credentialMark(), day.getYear(), serial(body, CREDENTIALS, day));
    }

    private int serial(Unit body, String kind, LocalDate day) {
        entities.createNativeQuery("""
                        insert into document_counter (body_id, of_year, kind, last_number) values (?1, ?2, ?3, 1)
                        on duplicate key update last_number = last_number + 1
                        """)
                .setParameter(1, body.id())
                .setParameter(2, day.getYear())
                .setParameter(3, kind)
                .executeUpdate();
        var serial = (Number) entities.createNativeQuery(
                        "select last_number from document_counter where body_id = ?1 and of_year = ?2 and kind = ?3")
                .setParameter(1, body.id())
                .setParameter(2, day.getYear())
                .setParameter(3, kind)
                .getSingleResult();
        return serial.intValue();
    }
}
