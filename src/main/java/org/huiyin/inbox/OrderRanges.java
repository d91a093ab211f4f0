package org.huiyin.inbox;

import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.account.Role;

/** Cases with a supervision order that waits for this person's explanation (rules D6), whoever's turn it is otherwise. */
final class OrderRanges {

    private static final String AWAITED = """
            c.id in (select o.complaint_id from supervision_order o join deadline d on d.complaint_id = o.complaint_id
                and d.clock = 'C12' and d.round = o.answer_round and d.stopped_at is null
                where o.answered_at is null and o.lapsed_at is null and o.addressee = '%s'%s)""";

    private OrderRanges() {}

    static Stream<String> of(Set<Role> roles) {
        var ofUnit = Stream.of(
                // With a case all explanations of its unit end; a body may owe one afterwards, such as for a late look
                // at a relapse.
                "c.lead_unit_id = #viewerUnit and c.closed_at is null and " + AWAITED.formatted("UNIT", ""),
                AWAITED.formatted("COOPERATING", " and o.unit_id = #viewerUnit"));
        var ofBody = Stream.of(
                "c.supervision_unit_id = #viewerUnit and " + AWAITED.formatted("BODY", " and o.unit_id is null"),
                AWAITED.formatted("BODY", " and o.unit_id = #viewerUnit"));
        return Stream.concat(
                roles.contains(Role.UNIT_LEADER) ? ofUnit : Stream.empty(),
                roles.contains(Role.SUPERVISOR_LEAD) ? ofBody : Stream.empty());
    }
}
