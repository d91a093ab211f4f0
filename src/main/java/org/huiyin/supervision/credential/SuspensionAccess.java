package org.huiyin.supervision.credential;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.complaint.Visibility;

/**
 * The one rule of who may see the suspension of a credential: those who supervise in the body that proposed it, unless the case that it
 * arose from is about them or their unit; and from the notice on those who answer for the officer's unit, and the officer. For everybody
 * else it does not exist.
 */
final class SuspensionAccess {

    private static final Set<Role> SUPERVISING =
            Set.of(Role.INTAKE, Role.DISPATCHER, Role.REVIEWER, Role.SUPERVISOR_LEAD);

    private static final Set<Role> ANSWERING = Set.of(Role.UNIT_CLERK, Role.UNIT_LEADER);

    /** Neither it nor the case that it arose from is about this person or their unit. */
    static final String UNCONCERNED = """
            s.officer_id <> #officer
            and (s.complaint_id is null or exists (select 1 from complaint c where c.id = s.complaint_id and %s))
            """.formatted(Visibility.UNINVOLVED);

    /** The officer reads the notice, not what the body wrote before it, even where they work for that body; so does whom the case is about. */
    private static final String INSIDE = "s.body_id = #unit and " + UNCONCERNED;

    private static final long NOBODY = -1;

    private SuspensionAccess() {}

    /** Conditions on {@code credential_suspension s} of a native query, any of which is enough; bind them with {@link #bind}. */
    static List<String> ways(Actor viewer) {
        var ways = new ArrayList<String>();
        if (viewer.unitId() == null) return ways;
        inside(viewer).ifPresent(ways::add);
        if (hasAny(viewer, ANSWERING)) ways.add("s.unit_id = #unit and s.notified_at is not null");
        if (viewer.officerId() != null) ways.add("s.officer_id = #officer and s.notified_at is not null");
        return ways;
    }

    /** The way of those who read it as one of the body, not as the one who is told. */
    static Optional<String> inside(Actor viewer) {
        return viewer.unitId() != null && hasAny(viewer, SUPERVISING) ? Optional.of(INSIDE) : Optional.empty();
    }

    static Query bind(Query query, Actor viewer, String sql) {
        if (sql.contains("#unit")) query.setParameter("unit", viewer.unit());
        var officer = viewer.officerId();
        if (sql.contains("#officer")) query.setParameter("officer", officer == null ? NOBODY : officer);
        return sql.contains("#viewerUnit") ? Visibility.bindUninvolved(query, viewer) : query;
    }

    private static boolean hasAny(Actor viewer, Set<Role> roles) {
        return roles.stream().anyMatch(viewer::has);
    }
}
