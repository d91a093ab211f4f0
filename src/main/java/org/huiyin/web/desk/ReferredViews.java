package org.huiyin.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.referral.Referral;
import org.huiyin.complaint.referral.ReferralBodies;
import org.huiyin.complaint.referral.Referrals;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.web.form.Dates;

/** Says in words what was referred to other bodies. */
@ApplicationScoped
public class ReferredViews {

    @Inject
    Referrals referrals;

    @Inject
    ReferralBodies bodies;

    @Inject
    Clock clock;

    Referred of(Actor viewer, Complaint complaint, Words words) {
        if (!referrals.seenBy(viewer, complaint)) return Referred.NOTHING;
        var all = referrals.readBy(viewer, complaint);
        // Gifts, graft and retaliation (P5xx) are what these bodies are for.
        var hint = all.isEmpty() && complaint.matter().integrity() ? words.text("desk.referred.hint") : null;
        return new Referred(all.stream().map(one -> item(one, words)).toList(), hint);
    }

    /** One referral as every page shows it. */
    public Referred.Item item(Referral referral, Words words) {
        return new Referred.Item(
                Long.toString(referral.id()),
                words.text(
                        "desk.referred.to",
                        referral.destination(),
                        bodies.find(referral.kind())
                                .map(kind -> kind.name(words.english()))
                                .orElse(referral.kind())),
                words.text("desk.referred." + referral.state().name()),
                colour(referral),
                CaseSheets.paragraphs(referral.reason()),
                CaseSheets.paragraphs(referral.handed()),
                facts(referral, new Dates(words, clock.today())));
    }

    private static List<String> facts(Referral referral, Dates dates) {
        var words = dates.words();
        var facts = new ArrayList<String>();
        if (referral.whole()) facts.add(words.text("desk.referred.whole"));
        facts.add(words.text("desk.referred.proposed", dates.moment(referral.proposedAt())));
        var decided = referral.decidedAt();
        var note = referral.note();
        if (decided != null)
            facts.add(
                    note == null
                            ? words.text("desk.referred.approved", dates.moment(decided))
                            : words.text("desk.referred.refused", dates.moment(decided), note));
        var due = referral.dueOn();
        var receipt = referral.receipt();
        if (due != null && receipt == null) facts.add(due(referral, due, dates));
        if (receipt != null)
            facts.add(words.text(
                    "desk.referred.receipt", dates.day(receipt.receivedOn()), receipt.number(), receipt.person()));
        var outcome = referral.outcome();
        var on = referral.outcomeOn();
        if (outcome != null && on != null) facts.add(words.text("desk.referred.outcome", dates.day(on), outcome));
        return facts;
    }

    private static String due(Referral referral, LocalDate due, Dates dates) {
        var undecided = referral.state() == Referral.State.PROPOSED ? "undecided." : "";
        var key = dates.today().isAfter(due) ? "late" : "due";
        return dates.words().text("desk.referred." + undecided + key, dates.day(due));
    }

    private static String colour(Referral referral) {
        return switch (referral.state()) {
            case PROPOSED, SENT -> "orange";
            case REFUSED -> "secondary";
            case RECEIVED -> "blue";
            case CONCLUDED -> "green";
        };
    }
}
