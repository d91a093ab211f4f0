package org.huiyin.inbox;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.account.Role;
import org.huiyin.complaint.Capacity;

/**
 * The index ranges that a person's list consists of; none for somebody whose roles handle no cases. The names of roles are the
 * program's own and stand in the statement as they are, so that the optimiser sees them.
 */
final class InboxRanges {

    private static final String OWED = """
            c.id in (select t.complaint_id from co_task t where t.unit_id = #viewerUnit and t.waiting = true)""";

    private static final String REFERRED = """
            c.supervision_unit_id = #viewerUnit and c.id in (
                select r.complaint_id from referral r where r.attention = true)""";

    /** Nobody decides on themselves, nor on what they asked. */
    private static final String ASKED = """
            c.id in (select r.complaint_id from recusal_request r where r.waiting = true and r.body_id = #viewerUnit
                and coalesce(r.account_id, 0) <> #viewerAccount and coalesce(r.asked_by, 0) <> #viewerAccount)""";

    private static final String NOT_HANDLED = """
             and (c.lead_unit_id is null or c.lead_unit_id <> #viewerUnit)
             and not exists (select 1 from complaint_unit h where h.complaint_id = c.id and h.unit_id = #viewerUnit
                and h.capacity = 'COOPERATING')""";

    private InboxRanges() {}

    static List<String> of(InboxList list, Set<Role> roles) {
        return switch (list) {
            case WAITING -> waiting(roles);
            case UNIT -> held(roles, "c.closed_at is null");
            case CLOSED -> held(roles, "c.closed_at is not null");
        };
    }

    private static List<String> waiting(Set<Role> roles) {
        var turns = roles.stream()
                .sorted()
                .filter(role -> !Capacity.of(Set.of(role)).isEmpty())
                .map(role -> "c.waits_unit_id = #viewerUnit and c.waits_role = '" + role.name() + "'");
        // An opinion may be owed by several units at once, beside the one whose turn it is.
        var owed = Capacity.of(roles).contains(Capacity.COOPERATING) ? Stream.of(OWED) : Stream.<String>empty();
        return Stream.of(turns, owed, beside(roles), OrderRanges.of(roles))
                .flatMap(ranges -> ranges)
                .toList();
    }

    /** What the head of supervision decides beside the course of a case. Who also handles cases must not learn of a referral there. */
    private static Stream<String> beside(Set<Role> roles) {
        if (!roles.contains(Role.SUPERVISOR_LEAD)) return Stream.empty();
        var handles = Capacity.of(roles).contains(Capacity.LEAD);
        return Stream.of(handles ? REFERRED + NOT_HANDLED : REFERRED, ASKED);
    }

    private static List<String> held(Set<Role> roles, String ended) {
        return Capacity.of(roles).stream()
                .map(capacity -> switch (capacity) {
                    case SUPERVISION -> "c.supervision_unit_id = #viewerUnit";
                    case LEAD -> "c.lead_unit_id = #viewerUnit";
                    case COOPERATING, RECHECK, OVERSIGHT -> """
                            c.id in (select h.complaint_id from complaint_unit h
                                where h.unit_id = #viewerUnit and h.capacity = '%s')""".formatted(capacity.name());
                })
                .map(holder -> holder + " and " + ended)
                .toList();
    }
}
