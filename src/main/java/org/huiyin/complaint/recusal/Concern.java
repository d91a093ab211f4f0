package org.huiyin.complaint.recusal;

import org.huiyin.account.Account;
import org.huiyin.unit.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Whom a request is about: a unit, or a person.
 *
 * @param account of the person, or null while only the name is known
 * @param person the name, or null when it is a unit
 */
record Concern(
        @Nullable Unit unit,
        @Nullable Account account,
        @Nullable String person) {

    static Concern of(Unit unit) {
        return new Concern(unit, null, null);
    }

    static Concern of(Account account) {
        return new Concern(null, account, account.name());
    }

    static Concern named(String person) {
        return new Concern(null, null, person);
    }

    /** Whether a person is meant of whom nobody can say yet who it is. */
    boolean unknown() {
        return unit == null && account == null;
    }

    /** Whether the request is about the same. */
    boolean sameAs(RecusalRequest request) {
        if (unit != null) return request.unitId().filter(id -> id == unit.id()).isPresent();
        if (request.unitId().isPresent()) return false;
        if (account != null && request.accountId().isPresent())
            return request.accountId().get() == account.id();
        return plain(request.person()).equals(plain(person));
    }

    /** Names as they compare: how somebody spaces a name does not make it another one. */
    static String plain(@Nullable String name) {
        return name == null ? "" : name.replaceAll("\\s", "");
    }
}
