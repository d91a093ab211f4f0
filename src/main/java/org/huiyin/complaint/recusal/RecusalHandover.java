package org.huiyin.complaint.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.huiyin.account.Accounts;
import org.huiyin.account.Role;
import org.huiyin.complaint.Bars;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;

/**
 * A request goes to the body that supervises the case now, or to one above it, when nobody of the one that has it may decide it any
 * more: the case was taken from that body, or its head was recused. Its clock runs on.
 */
@ApplicationScoped
class RecusalHandover {

    @Inject
    Recusals recusals;

    @Inject
    Deciders deciders;

    @Inject
    Complaints complaints;

    @Inject
    Accounts accounts;

    @Inject
    Units units;

    @Inject
    Event<RecusalEvent> events;

    /** Call with the case locked, after whoever has to let go of it has done so. */
    void hand(Complaint complaint) {
        for (var request : recusals.open(complaint.id())) {
            if (decides(complaint, units.byId(request.bodyId()), request)) continue;
            next(complaint, request).ifPresent(body -> {
                request.handTo(body);
                events.fire(new RecusalEvent.Handed(complaint, request));
            });
        }
    }

    private Optional<Unit> next(Complaint complaint, RecusalRequest request) {
        var body = Optional.of(units.byId(complaint.supervisionUnitId()));
        while (body.isPresent() && !takes(complaint, body.get(), request)) body = deciders.above(complaint, body.get());
        return body;
    }

    /** Whether somebody of the body may decide it, who then sees the case from now on. */
    private boolean takes(Complaint complaint, Unit body, RecusalRequest request) {
        var home = body.id() == complaint.supervisionUnitId();
        if (home && request.unitId().isEmpty() && request.accountId().isEmpty()) return false; // who may be its head
        var asked = request.unitId().map(units::byId);
        if (asked.filter(unit -> Bars.isIn(body, unit)).isPresent()) return false;
        if (decides(complaint, body, request)) return true;
        if (complaints.holders(complaint.id(), Capacity.OVERSIGHT).contains(body.id())) return false;
        complaints.hold(complaint.id(), body.id(), Capacity.OVERSIGHT);
        if (decides(complaint, body, request)) return true;
        complaints.release(complaint.id(), body.id(), Capacity.OVERSIGHT);
        return false;
    }

    private boolean decides(Complaint complaint, Unit body, RecusalRequest request) {
        var heads = accounts.of(body.id(), Role.SUPERVISOR_LEAD).stream()
                .filter(head -> recusals.couldDecide(head.actor(), request))
                .toList();
        return !complaints.seeing(complaint, heads).isEmpty();
    }
}
