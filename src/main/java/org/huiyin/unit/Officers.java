package org.huiyin.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.huiyin.platform.Refusal;

/** Finds the one officer who is meant, and puts an officer on file who has a credential but is not known yet. */
@ApplicationScoped
public class Officers {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Units units;

    /**
     * @param credentialNo tells officers of the same name apart; may be empty
     * @throws Refusal.Invalid when nobody of the unit and its parts is meant, or several are, or the number is somebody else's
     */
    public Officer named(Unit unit, String name, String credentialNo) {
        if (credentialNo.isEmpty()) return only(unit, name);
        var known = units.officerWith(credentialNo);
        if (known.isEmpty()) return added(unit, name, credentialNo);
        var officer = known.get();
        var theirs = officer.unit().organ().id() == unit.organ().id();
        if (!theirs || !officer.name().equals(name)) throw new Refusal.Invalid("credentialNo", "officer.another");
        return officer;
    }

    private Officer only(Unit unit, String name) {
        var found = units.officers(unit, name).stream()
                .filter(officer -> officer.name().equals(name))
                .toList();
        if (found.isEmpty()) throw new Refusal.Invalid("officerName", "officer.unknown", name);
        if (found.size() > 1) throw new Refusal.Invalid("credentialNo", "officer.several", name);
        return found.get(0);
    }

    private Officer added(Unit unit, String name, String credentialNo) {
        var officer = new Officer(unit, name, credentialNo, null);
        entities.persist(officer);
        entities.flush();
        return officer;
    }
}
