package org.huiyin.supervision;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.complaint.Visibility;

/**
 * The one rule of who may see a supervision document: those who supervise in the body that issues it, and in the body above once
 * somebody objected, unless the case that it arose from is about them or their unit, or they are barred from it; and those who answer
 * for the addressed unit, once it was served. For everybody else it does not exist.
 */
final class DocumentAccess {

    private static final Set<Role> SUPERVISING =
            Set.of(Role.INTAKE, Role.DISPATCHER, Role.REVIEWER, Role.SUPERVISOR_LEAD);

    private static final Set<Role> ABOVE = Set.of(Role.REVIEWER, Role.SUPERVISOR_LEAD);

    private static final Set<Role> ANSWERING = Set.of(Role.UNIT_CLERK, Role.UNIT_HANDLER, Role.UNIT_LEADER);

    private static final String UNINVOLVED = """
            (d.complaint_id is null or exists (select 1 from complaint c where c.id = d.complaint_id and %s))
            """.formatted(Visibility.UNINVOLVED);

    private DocumentAccess() {}

    /** Conditions on {@code supervision_document d} of a native query, any of which is enough; bind them with {@link #bind}. */
    static List<String> ways(Actor viewer) {
        var ways = new ArrayList<String>();
        if (viewer.unitId() == null) return ways;
        if (hasAny(viewer, SUPERVISING)) ways.add("d.body_id = #unit and " + UNINVOLVED);
        if (hasAny(viewer, ANSWERING)) ways.add("d.unit_id = #unit and d.served_at is not null");
        if (hasAny(viewer, ABOVE)) ways.add("""
                    d.body_id in (select l.unit_id from unit_line l where l.above_id = #unit and l.unit_id <> #unit)
                    and exists (select 1 from document_objection o where o.document_id = d.id)
                    and\s""" + UNINVOLVED);
        return ways;
    }

    static Query bind(Query query, Actor viewer, String sql) {
        query.setParameter("unit", viewer.unit());
        return sql.contains("#viewerUnit") ? Visibility.bindUninvolved(query, viewer) : query;
    }

    /** Whether this person supervises, in whatever body it is. */
    static boolean supervises(Actor viewer) {
        return viewer.unitId() != null && hasAny(viewer, SUPERVISING);
    }

    /** Whether this person reads it as one of those who issue or oversee it, not as the addressed unit. */
    static boolean inside(Actor viewer, SupervisionDocument document) {
        return hasAny(viewer, SUPERVISING) && viewer.unit() != document.unitId();
    }

    private static boolean hasAny(Actor viewer, Set<Role> roles) {
        return roles.stream().anyMatch(viewer::has);
    }
}
