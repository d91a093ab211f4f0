package org.huiyin.escalation;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.account.Account;
import org.huiyin.account.Accounts;
import org.huiyin.account.Role;
import org.huiyin.routing.Credentials;

/** Who holds which role in which unit, asked once in a transaction however many of its cases want to know. */
@TransactionScoped
class Roster implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Accounts accounts;

    @Inject
    transient Credentials credentials;

    private final transient Map<Place, List<Account>> known = new HashMap<>();

    private record Place(long unitId, Role role) {}

    List<Account> of(long unitId, Role role) {
        return known.computeIfAbsent(new Place(unitId, role), this::read);
    }

    /** Those of them who have a valid credential where they are officers, heads too. */
    List<Account> able(long unitId, Role role) {
        return credentials.valid(of(unitId, role));
    }

    /** Who may not work on a case is not there to work on it; a head is told all the same. */
    private List<Account> read(Place place) {
        var people = accounts.of(place.unitId(), place.role());
        var heads = place.role() == Role.UNIT_LEADER || place.role() == Role.SUPERVISOR_LEAD;
        return heads ? people : credentials.valid(people);
    }
}
