package org.huiyin.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.huiyin.evidence.store.StoreFailure;

/**
 * Scans files again that came while the virus scanner gave no answer; nobody can open them until it has. An infected file
 * stays closed for good, and stays listed: it was evidence of something.
 */
@ApplicationScoped
public class Rescan {

    private static final Logger LOG = Logger.getLogger(Rescan.class.getName());
    private static final int BATCH = 20;

    @PersistenceContext
    EntityManager entities;

    @Inject
    EvidenceRooms rooms;

    /**
     * One batch; the scanning itself holds no row.
     *
     * @return whether there may be more, and the scanner answers
     */
    @Transactional
    public boolean batch() {
        List<?> ids = entities.createNativeQuery(
                        "select id from evidence where scan = 'UNAVAILABLE' order by added_at limit " + BATCH)
                .getResultList();
        for (var id : ids) {
            var outcome = scanned((String) id);
            if (outcome.state() == ScanOutcome.State.UNAVAILABLE) return false;
            entities.createNativeQuery("update evidence set scan = ? where id = ? and scan = 'UNAVAILABLE'")
                    .setParameter(1, outcome.state().name())
                    .setParameter(2, id)
                    .executeUpdate();
        }
        return ids.size() == BATCH;
    }

    private ScanOutcome scanned(String id) {
        try (var content = rooms.store().open(new EvidenceId(id))) {
            return rooms.scan().scan(content);
        } catch (IOException | StoreFailure unreadable) {
            LOG.log(Level.WARNING, "evidence {0} cannot be scanned: {1}", new Object[] {id, unreadable.getMessage()});
            return ScanOutcome.unavailable("unreadable");
        }
    }
}
