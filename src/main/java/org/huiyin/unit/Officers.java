package org.huiyin.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.huiyin.platform.Refusal;

/**
 * Finds the one officer who is meant, puts an officer on file who has a credential but is not known yet, and keeps the credentials that
 * were issued in place of others.
 */
@ApplicationScoped
public class Officers {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Units units;

    /**
     * @param credentialNo tells officers of the same name apart; may be empty
     * @param another whether it is known that the unit has somebody else of that name, who is not meant
     * @throws Refusal.Invalid when nobody of the unit and its parts is meant, or several are, or the number is somebody else's, or it is
     *     unknown although the unit has an officer of that name, for whom a second record would stand without their account
     */
    public Officer named(Unit unit, String name, String credentialNo, boolean another) {
        if (credentialNo.isEmpty()) return only(unit, name);
        var known = units.officerWith(credentialNo);
        if (known.isEmpty()) {
            if (!another && !called(unit, name).isEmpty())
                throw new Refusal.Invalid("another", "officer.otherNumber", name);
            return added(unit, name, credentialNo);
        }
        return meant(known.get(), unit, name);
    }

    /**
     * The same without putting anybody on file.
     *
     * @throws Refusal.Invalid as above, and when the number is unknown
     */
    public Officer known(Unit unit, String name, String credentialNo) {
        if (credentialNo.isEmpty()) return only(unit, name);
        var known = units.officerWith(credentialNo)
                .orElseThrow(() -> new Refusal.Invalid("credentialNo", "account.officer.unknown"));
        return meant(known, unit, name);
    }

    private static Officer meant(Officer officer, Unit unit, String name) {
        var theirs = officer.unit().organ().id() == unit.organ().id();
        if (!theirs || !officer.name().equals(name)) throw new Refusal.Invalid("credentialNo", "officer.another");
        return officer;
    }

    private Officer only(Unit unit, String name) {
        var found = called(unit, name);
        if (found.isEmpty()) throw new Refusal.Invalid("officerName", "officer.unknown", name);
        if (found.size() > 1) throw new Refusal.Invalid("credentialNo", "officer.several", name);
        return found.get(0);
    }

    private List<Officer> called(Unit unit, String name) {
        return units.officers(unit, name).stream()
                .filter(officer -> officer.name().equals(name))
                .toList();
    }

    /**
     * Gives the officer another credential; the number before is still known to be theirs.
     *
     * @param by the account of whoever enters it
     * @throws Refusal.Invalid when somebody has or had this number
     */
    public void issue(Officer officer, NewCredential given, long by, Instant now) {
        if (units.officerWith(given.number()).isPresent()) throw new Refusal.Invalid("number", "officer.numberTaken");
        entities.persist(new OfficerCredential(officer, given, by, now));
        officer.holds(given.number());
    }

    /** The credentials that were issued in place of others, newest first, from before the given one; 0 for the first page. */
    public List<OfficerCredential> issuedBefore(long id, int limit) {
        return entities.createQuery("""
                        select c from OfficerCredential c join fetch c.officer o join fetch o.unit
                        where c.id < :before order by c.id desc
                        """, OfficerCredential.class)
                .setParameter("before", id > 0 ? id : Long.MAX_VALUE)
                .setMaxResults(limit)
                .getResultList();
    }

    private Officer added(Unit unit, String name, String credentialNo) {
        var officer = new Officer(unit, name, credentialNo, null);
        entities.persist(officer);
        entities.flush();
        return officer;
    }
}
