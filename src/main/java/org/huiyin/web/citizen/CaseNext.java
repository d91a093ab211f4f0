package org.huiyin.web.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Conclusion;
import org.huiyin.complaint.IdentityMode;
import org.huiyin.complaint.Mergers;
import org.huiyin.complaint.intake.Identities;
import org.huiyin.complaint.intake.Identity;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.complaint.intake.Supplement;
import org.huiyin.complaint.recheck.Rechecks;
import org.huiyin.complaint.relapse.Relapse;
import org.huiyin.complaint.relapse.Relapses;
import org.huiyin.complaint.time.Ledger;
import org.huiyin.complaint.time.LedgerEntry;
import org.huiyin.complaint.time.Requests;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;
import org.huiyin.web.form.Dates;
import org.jspecify.annotations.Nullable;

/** Says what happens next with a complaint, by when, and who has it. */
@ApplicationScoped
public class CaseNext {

    @Inject
    Mergers mergers;

    @Inject
    Clocks clocks;

    @Inject
    Units units;

    @Inject
    Identities identities;

    @Inject
    Statements statements;

    @Inject
    Requests requests;

    @Inject
    Ledger ledger;

    @Inject
    Rechecks rechecks;

    @Inject
    Relapses relapses;

    @Inject
    Clock clock;

    List<String> of(Complaint complaint, Words words) {
        var master = mergers.master(complaint);
        var said = new ArrayList<String>();
        if (master.id() != complaint.id()) said.add(words.text("track.next.MERGED"));
        // What is asked of the other complainant is not told.
        if (master.id() == complaint.id() || master.status() != ComplaintStatus.SUPPLEMENT_REQUIRED) {
            said.add(progress(master, words));
            contact(complaint, master, words).ifPresent(said::add);
            ledger.current(master.id()).ifPresent(entry -> said.addAll(standing(entry, words)));
        }
        if (rechecks.open(master.id())
                .filter(one -> one.askerId() != complaint.id())
                .isPresent()) said.add(words.text("track.next.recheck.joint"));
        relapses.open(master.id())
                .flatMap(one -> reopening(one, complaint, words))
                .ifPresent(said::add);
        if (!master.status().terminal() && written(complaint)) said.add(words.text("track.next.mail"));
        return said;
    }

    /** What another complainant has asked is not told; what nobody asked is told to all. */
    private static Optional<String> reopening(Relapse relapse, Complaint complaint, Words words) {
        if (relapse.askerId().isEmpty()) return Optional.of(words.text("track.next.relapse.suspected"));
        return relapse.askerId()
                .filter(asker -> asker == complaint.id())
                .map(asker -> words.text("track.next.relapse"));
    }

    private String progress(Complaint complaint, Words words) {
        var unit = holder(complaint).map(one -> one.name(words.english())).orElse("");
        var deadline = deadline(complaint);
        var key = "track.next." + phase(complaint);
        var standing = requests.inForce(complaint.id());
        if (standing.isPresent()) {
            var ground = words.text("deadline.ground." + standing.get().ground().name());
            var look = standing.get().lookedAtOn();
            if (look.isEmpty()) return words.text("track.next.SUSPENDED", unit, ground);
            var again = new Dates(words, clock.today()).day(look.get());
            return words.text("track.next.SUSPENDED.look", unit, ground, again);
        }
        if (deadline.isEmpty()) return words.text(key + ".open", unit);
        var late = clock.today().isAfter(deadline.get().dueDay());
        var day = new Dates(words, clock.today()).day(deadline.get().dueDay());
        return words.text(late ? key + ".late" : key, unit, day);
    }

    /** Whoever left a contact is told by when to expect a call or a message. */
    private Optional<String> contact(Complaint complaint, Complaint master, Words words) {
        var waits = complaint.identityMode() != IdentityMode.ANONYMOUS
                && master.status() == ComplaintStatus.HANDLING
                && clocks.counts(master.id(), ClockCode.C5);
        if (!waits) return Optional.empty();
        var lead = units.byId(master.leadUnitId().orElseThrow()).name(words.english());
        return clocks.of(master.id()).stream()
                .filter(deadline -> deadline.clock() == ClockCode.C5 && deadline.running())
                .findFirst()
                .map(deadline -> words.text(
                        clock.today().isAfter(deadline.dueDay()) ? "track.next.contact.late" : "track.next.contact",
                        lead,
                        new Dates(words, clock.today()).day(deadline.dueDay())));
    }

    /** Why the case stands on the ledger, what comes next, and when it is likely to be finished. */
    private List<String> standing(LedgerEntry entry, Words words) {
        var updates = ledger.updates(entry);
        var last = updates.isEmpty() ? null : updates.get(updates.size() - 1);
        var expected = last == null ? entry.expectedOn() : last.expectedOn();
        return List.of(
                words.text("story.ledger.reason", entry.reason()),
                words.text("story.ledger.nextStep", last == null ? entry.plan() : last.nextStep()),
                words.text(
                        "track.next.ledger.expected",
                        new Dates(words, clock.today()).day(expected),
                        new Dates(words, clock.today()).day(entry.dueOn())));
    }

    CasePage.@Nullable Who who(Complaint complaint, Words words) {
        var role = complaint.waitsRole();
        if (role == null || complaint.status().terminal()) return null;
        return holder(complaint)
                .map(unit -> new CasePage.Who(
                        unit.name(words.english()), words.text("complaint.role." + role.name()), unit.phone()))
                .orElse(null);
    }

    /** The unit whose turn it is, or that had it last. */
    private Optional<Unit> holder(Complaint complaint) {
        return Optional.of(units.byId(complaint.waitsUnitId().orElseGet(complaint::supervisionUnitId)));
    }

    private Optional<Deadline> deadline(Complaint complaint) {
        var again = clocks.runs(complaint.id(), ClockCode.C3R);
        var disputed = Conclusion.disputed(complaint) || Conclusion.asksAbove(complaint);
        var code =
                switch (complaint.status()) {
                    case SUBMITTED -> ClockCode.C1;
                    case SUPPLEMENT_REQUIRED -> ClockCode.C2;
                    case ACCEPTED, ASSIGNED, HANDLING, PENDING_REVIEW -> again ? ClockCode.C3R : ClockCode.C3;
                    case REHANDLING -> ClockCode.C3R;
                    case UNDER_OBJECTION -> ClockCode.C13;
                    case UNDER_RECHECK -> ClockCode.C9;
                    case REPLIED -> disputed ? ClockCode.C6 : ClockCode.C7;
                    case RECTIFYING -> disputed ? ClockCode.C6 : ClockCode.C8;
                    case PENDING_LEDGER -> disputed ? ClockCode.C6 : ClockCode.C10;
                    case NOT_ACCEPTED, TRANSFERRED_OUT, MERGED, WITHDRAWN, CLOSED, STRUCK_OFF -> null;
                };
        return clocks.of(complaint.id()).stream()
                .filter(deadline -> deadline.clock() == code && deadline.running())
                .min(Comparator.comparing(Deadline::dueAt)); // of several problems
    }

    /** The inner steps of handling look the same from outside. */
    private String phase(Complaint complaint) {
        var status = complaint.status();
        if (status == ComplaintStatus.WITHDRAWN && lapsed(complaint)) return "LAPSED";
        if (Conclusion.disputed(complaint)) return "DISSATISFIED";
        if (Conclusion.asksAbove(complaint)) return "DISSATISFIED_AGAIN";
        return switch (status) {
            case ASSIGNED, HANDLING, PENDING_REVIEW -> "HANDLING";
            case SUBMITTED,
                    SUPPLEMENT_REQUIRED,
                    ACCEPTED,
                    NOT_ACCEPTED,
                    UNDER_OBJECTION,
                    TRANSFERRED_OUT,
                    MERGED,
                    WITHDRAWN,
                    REPLIED,
                    REHANDLING,
                    UNDER_RECHECK,
                    RECTIFYING,
                    PENDING_LEDGER,
                    CLOSED,
                    STRUCK_OFF -> status.name();
        };
    }

    private boolean lapsed(Complaint complaint) {
        return statements.supplements(complaint.id()).stream().anyMatch(Supplement::lapsed);
    }

    private boolean written(Complaint complaint) {
        return identities.of(complaint).map(Identity::email).isPresent();
    }
}
