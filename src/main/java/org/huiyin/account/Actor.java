package org.huiyin.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does something: a person who signed in, the complainant with number and query code, or the portal itself.
 *
 * <p>Passed as an argument, never kept in a thread, so that each act shows on whose behalf it runs.
 */
public record Actor(
        Kind kind,
        @Nullable Long accountId,
        String name,
        @Nullable Long unitId,
        @Nullable String unitName,
        @Nullable Long officerId,
        Set<Role> roles) {

    public enum Kind {
        STAFF,
        COMPLAINANT,
        SYSTEM
    }

    public static final Actor COMPLAINANT = new Actor(Kind.COMPLAINANT, null, "", null, null, null, Set.of());
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, null, "", null, null, null, Set.of());

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** The account of a person who signed in; a bug if nobody did. */
    public long account() {
        if (accountId == null) throw new IllegalStateException(kind + " has no account");
        return accountId;
    }

    /** The unit of a person who signed in; a bug if nobody did. */
    public long unit() {
        if (unitId == null) throw new IllegalStateException(kind + " has no unit");
        return unitId;
    }
}
