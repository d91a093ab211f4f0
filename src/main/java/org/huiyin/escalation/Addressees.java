package org.huiyin.escalation;

import static org.huiyin.account.Role.INTAKE;
import static org.huiyin.account.Role.SUPERVISOR_LEAD;
import static org.huiyin.account.Role.UNIT_CLERK;
import static org.huiyin.account.Role.UNIT_HANDLER;
import static org.huiyin.account.Role.UNIT_LEADER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.account.Account;
import org.huiyin.account.Accounts;
import org.huiyin.account.Role;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;
import org.jspecify.annotations.Nullable;

/** Finds out who has a case in hand and who stands above them. Whoever may not see the case is never among them. */
@ApplicationScoped
public class Addressees {

    @Inject
    Accounts accounts;

    @Inject
    Complaints complaints;

    @Inject
    Units units;

    /** Whether the unit or the supervision body has to move now. */
    Addressee of(Complaint complaint) {
        var role = complaint.waitsRole();
        var ofUnit = role == null || role == UNIT_CLERK || role == UNIT_HANDLER || role == UNIT_LEADER;
        return ofUnit && complaint.leadUnitId().isPresent() ? Addressee.UNIT : Addressee.BODY;
    }

    /** The people whose turn it is, and the head of their unit; nobody when the unit was dissolved. */
    List<Account> desk(Complaint complaint) {
        var unit = unit(complaint);
        if (unit.dissolved()) return List.of();
        var head = of(complaint) == Addressee.UNIT ? UNIT_LEADER : SUPERVISOR_LEAD;
        return Stream.concat(inHand(complaint, unit.id()), accounts.of(unit.id(), head).stream())
                .distinct()
                .filter(account -> sees(account, complaint))
                .toList();
    }

    /** The handler once there is one, before that everybody who could be it. */
    private Stream<Account> inHand(Complaint complaint, long unitId) {
        var role = role(complaint);
        var everybody = accounts.of(unitId, role);
        var handler = complaint.handlerId().orElse(-1L);
        var own = everybody.stream().filter(account -> account.id() == handler).toList();
        return own.isEmpty() ? everybody.stream() : own.stream();
    }

    /** Whether nobody has taken the case: it was not signed for, or nobody could work on it. */
    boolean untaken(Complaint complaint) {
        return complaint.waitsRole() == UNIT_CLERK || nobodyCan(complaint);
    }

    /** Whether the unit was dissolved, or all who hold the role are gone or recused. */
    boolean nobodyCan(Complaint complaint) {
        var unit = unit(complaint);
        return unit.dissolved()
                || accounts.of(unit.id(), role(complaint)).stream().noneMatch(account -> sees(account, complaint));
    }

    /** The head of the supervision body that holds the case, or of the nearest one above it that has one who may see it. */
    Optional<Account> head(Complaint complaint) {
        return head(complaint, units.byId(complaint.supervisionUnitId()));
    }

    /** The head of the nearest body above the one that holds the case; it sees the case from now on. */
    Optional<Account> above(Complaint complaint) {
        return head(complaint, units.byId(complaint.supervisionUnitId()).superior());
    }

    private Optional<Account> head(Complaint complaint, @Nullable Unit lowest) {
        for (var body = lowest; body != null; body = body.superior()) {
            if (body.dissolved()) continue;
            for (var account : accounts.of(body.id(), SUPERVISOR_LEAD)) {
                if (watches(account, complaint, body)) return Optional.of(account);
            }
        }
        return Optional.empty();
    }

    private boolean watches(Account account, Complaint complaint, Unit body) {
        if (sees(account, complaint)) return true;
        if (body.id() == complaint.supervisionUnitId()) return false; // recused
        complaints.hold(complaint.id(), body.id(), Capacity.OVERSIGHT);
        if (sees(account, complaint)) return true;
        complaints.release(complaint.id(), body.id(), Capacity.OVERSIGHT);
        return false;
    }

    boolean sees(Account account, Complaint complaint) {
        return complaints.seen(account.actor(), complaint.number()).isPresent();
    }

    Unit unit(Complaint complaint) {
        var ofUnit = of(complaint) == Addressee.UNIT;
        return units.byId(ofUnit ? complaint.leadUnitId().orElseThrow() : complaint.supervisionUnitId());
    }

    private Role role(Complaint complaint) {
        var role = complaint.waitsRole();
        if (role != null) return role;
        return of(complaint) == Addressee.UNIT ? UNIT_HANDLER : INTAKE;
    }
}
