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

/** Who holds which role in which unit, asked once in a transaction however many of its cases want to know. */
@TransactionScoped
class Roster implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Accounts accounts;

    private final transient Map<Place, List<Account>> known = new HashMap<>();

    private record Place(long unitId, Role role) {}

    List<Account> of(long unitId, Role role) {
        return known.computeIfAbsent(new Place(unitId, role), place -> accounts.of(place.unitId(), place.role()));
    }
}
