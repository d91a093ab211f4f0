package org.huiyin.escalation;

import static org.huiyin.account.Role.UNIT_HANDLER;
import static org.huiyin.account.Role.UNIT_LEADER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.account.Account;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.unit.Units;

/** The people of the unit that leads a case, wherever the case waits. Whoever may not see it is never among them. */
@ApplicationScoped
class LeadPeople {

    @Inject
    Roster roster;

    @Inject
    Complaints complaints;

    @Inject
    Units units;

    /** Its head, and whoever handles the case there; nobody when the unit was dissolved. */
    List<Account> of(Complaint complaint) {
        return desk(complaint, handler(complaint)).people();
    }

    /** Who gets in touch with the complainant: the handler, before there is one everybody who could be it; and the head. */
    Desk contacting(Complaint complaint) {
        var own = handler(complaint);
        return desk(complaint, own.isEmpty() ? handlers(complaint) : own);
    }

    private Desk desk(Complaint complaint, List<Account> handlers) {
        var unit = units.byId(complaint.leadUnitId().orElseThrow());
        if (unit.dissolved()) return new Desk(List.of(), false);
        var all = Stream.concat(handlers.stream(), roster.of(unit.id(), UNIT_LEADER).stream())
                .distinct()
                .toList();
        var seeing = complaints.seeing(complaint, all);
        return new Desk(seeing, handlers.stream().anyMatch(seeing::contains));
    }

    private List<Account> handler(Complaint complaint) {
        var handler = complaint.handlerId().orElse(-1L);
        return handlers(complaint).stream()
                .filter(account -> account.id() == handler)
                .toList();
    }

    private List<Account> handlers(Complaint complaint) {
        return roster.of(complaint.leadUnitId().orElseThrow(), UNIT_HANDLER);
    }
}
