package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.account.Accounts;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.handling.Replies;
import org.huiyin.complaint.rectification.ProblemItem;
import org.huiyin.complaint.rectification.Problems;
import org.huiyin.complaint.relapse.Relapses;
import org.huiyin.complaint.time.Ledger;
import org.huiyin.complaint.time.LedgerEntry;

/**
 * What can be found false in a case: what its lead unit itself reported last, and nobody has found false yet. Of a case that is over, as
 * long as it can be reopened: afterwards nothing could follow from it.
 */
@ApplicationScoped
public class Claims {

    /** Elsewhere the unit is not at it, or another body looks at all of it anyway. */
    private static final Set<ComplaintStatus> OPEN = EnumSet.of(
            ComplaintStatus.HANDLING,
            ComplaintStatus.REHANDLING,
            ComplaintStatus.PENDING_REVIEW,
            ComplaintStatus.REPLIED,
            ComplaintStatus.RECTIFYING,
            ComplaintStatus.PENDING_LEDGER,
            ComplaintStatus.CLOSED,
            ComplaintStatus.STRUCK_OFF);

    @Inject
    Replies replies;

    @Inject
    Problems problems;

    @Inject
    Ledger ledger;

    @Inject
    Relapses relapses;

    @Inject
    Accounts accounts;

    @Inject
    Escalations escalations;

    /** The reply first, then the problems in their order. */
    public List<Claim> of(Complaint complaint) {
        var lead = complaint.leadUnitId();
        if (lead.isEmpty() || !OPEN.contains(complaint.status()) || !complaint.allows(Act.FALSE_REPORTING))
            return List.of();
        if (complaint.allows(Act.RELAPSE) && !relapses.timely(complaint)) return List.of();
        var listed = escalations.listings(complaint.id()).stream()
                .map(ListedSupervision::occasion)
                .collect(Collectors.toSet());
        return Stream.of(
                        reply(complaint, lead.get()).stream(),
                        rectified(complaint, lead.get()),
                        reported(complaint, lead.get()).stream())
                .flatMap(claims -> claims)
                .filter(claim -> !listed.contains(claim.occasion()))
                .toList();
    }

    private Optional<Claim> reply(Complaint complaint, long lead) {
        return replies.latest(complaint.id())
                .filter(reply -> ofUnit(reply.submittedBy(), lead))
                .map(reply -> new Claim(Claim.Kind.REPLY, 0, Occasion.falseReply(reply.round())));
    }

    /** Elsewhere nothing could be done about it yet: it is found false when the case is at rectification again. */
    private Stream<Claim> rectified(Complaint complaint, long lead) {
        var judged =
                complaint.status() == ComplaintStatus.RECTIFYING || complaint.status() == ComplaintStatus.STRUCK_OFF;
        if (!judged) return Stream.of();
        return problems.of(complaint.id()).stream().flatMap(item -> solved(item, lead).stream());
    }

    private Optional<Claim> solved(ProblemItem item, long lead) {
        if (!item.verified() && !item.awaitsVerification()) return Optional.empty();
        return item.submitter()
                .filter(by -> ofUnit(by, lead))
                .flatMap(by -> item.submittedAt())
                .map(at -> new Claim(
                        Claim.Kind.RECTIFICATION, item.position(), Occasion.falseRectification(item.position(), at)));
    }

    private Optional<Claim> reported(Complaint complaint, long lead) {
        var entries = ledger.of(complaint.id());
        return entries.stream()
                .filter(LedgerEntry::granted)
                .reduce((earlier, later) -> later)
                .filter(entry -> ofUnit(ledger.author(entry), lead))
                .map(entry -> Occasion.falseLedger(
                        entries.indexOf(entry) + 1, ledger.updates(entry).size()))
                .map(occasion -> new Claim(Claim.Kind.LEDGER, 0, occasion));
    }

    /** A unit does not answer for what the one before it wrote. */
    private boolean ofUnit(long account, long unit) {
        return accounts.byId(account).unit().id() == unit;
    }
}
