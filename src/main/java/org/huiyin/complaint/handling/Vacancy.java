package org.huiyin.complaint.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.huiyin.account.Accounts;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.platform.Refusal;
import org.huiyin.routing.Credentials;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;

/**
 * Whether a case lies with a unit in which nobody can do what is next: the unit was dissolved, or all who hold the role are complained
 * about, were recused, have no valid credential, or handled the case before it had to be handled by others.
 */
@ApplicationScoped
public class Vacancy {

    /** What the unit that leads does next; each status opens one of them at most. */
    private static final List<Act> WORK = List.of(Act.ACKNOWLEDGEMENT, Act.REPLY, Act.RECTIFICATION, Act.LEDGER_UPDATE);

    @Inject
    Complaints complaints;

    @Inject
    Accounts accounts;

    @Inject
    Credentials credentials;

    @Inject
    Handlers handlers;

    @Inject
    Units units;

    /** Whether the unit that leads has something to do, and nobody in it can. */
    public boolean of(Complaint complaint) {
        var lead = lead(complaint);
        if (lead.isEmpty()) return false;
        return next(complaint)
                .filter(next -> lead.get().dissolved() || !anybody(complaint, lead.get(), next))
                .isPresent();
    }

    /** A found problem is the unit's from the reply on, though its work is reported only once the reply was rated. */
    private static Optional<Act> next(Complaint complaint) {
        if (complaint.allows(Act.RECTIFICATION_START) && complaint.problemFound())
            return Optional.of(Act.RECTIFICATION);
        return WORK.stream().filter(complaint::allows).findFirst();
    }

    /** @throws Refusal.NotNow while somebody in the unit can go on */
    public void mustBe(Complaint complaint) {
        if (!of(complaint)) throw new Refusal.NotNow("recall.held");
    }

    public Optional<Unit> lead(Complaint complaint) {
        return complaint.leadUnitId().map(units::byId);
    }

    private boolean anybody(Complaint complaint, Unit lead, Act next) {
        var people = next.roles().stream()
                .flatMap(role -> accounts.of(lead.id(), role).stream())
                .filter(one -> next != Act.REPLY || !handlers.bars(complaint.id(), one.id()))
                .distinct()
                .toList();
        return !complaints.seeing(complaint, credentials.valid(people)).isEmpty();
    }
}
