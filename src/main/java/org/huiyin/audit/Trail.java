package org.huiyin.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * The trail, written by hand next to each change and in the same transaction.
 *
 * <p>One chain per case keeps writers of different cases apart. The caller holds the lock of the case; should two writers
 * meet all the same, the unique position refuses the second.
 */
@ApplicationScoped
public class Trail {

    @PersistenceContext
    EntityManager entities;

    public void record(Deed deed) {
        var last = last(deed.chain());
        var entry = last.isEmpty()
                ? new TrailEntry(deed, 1, Seal.BEGINNING)
                : new TrailEntry(deed, last.get(0).position() + 1, last.get(0).hash());
        entities.persist(entry);
        entities.flush(); // the next entry of this transaction reads this one
    }

    private List<TrailEntry> last(String chain) {
        return entities.createQuery(
                        "select e from TrailEntry e where e.chain = :chain order by e.position desc", TrailEntry.class)
                .setParameter("chain", chain)
                .setMaxResults(1)
                .getResultList();
    }

    /** The entries of a chain in order, as far as the given audiences may read them. */
    public List<TrailEntry> of(String chain, List<Audience> audiences) {
        return entities.createQuery("""
                        select e from TrailEntry e
                        where e.chain = :chain and e.audience in :audiences order by e.position
                        """, TrailEntry.class)
                .setParameter("chain", chain)
                .setParameter("audiences", audiences)
                .getResultList();
    }

    /** The position of the first entry that does not fit to the one before it, or 0 when the chain is whole. */
    public int firstBreak(String chain) {
        var previous = Seal.BEGINNING;
        var expected = 1;
        for (var entry : of(chain, List.of(Audience.values()))) {
            var whole = entry.position() == expected
                    && entry.prevHash().equals(previous)
                    && entry.hash().equals(Seal.of(entry));
            if (!whole) return expected;
            previous = entry.hash();
            expected++;
        }
        return 0;
    }
}
