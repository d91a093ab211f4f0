package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.huiyin.account.Account;
import org.huiyin.complaint.Complaint;
import org.huiyin.escalation.EscalationEvent;
import org.huiyin.escalation.UrgeKind;

/** Tells those who hold a late case, and those who stand above them. Who is both gets the letter of those above. */
@ApplicationScoped
class EscalationNotices {

    @Inject
    Desks desks;

    @Inject
    Correspondence correspondence;

    void urged(@Observes EscalationEvent.Urged event) {
        var byComplainant = event.kind() == UrgeKind.COMPLAINANT;
        write(
                event,
                event.desk(),
                byComplainant ? "letters.desk.complainantUrged" : "letters.desk.urged",
                event.named(),
                byComplainant ? "letters.desk.complainantUrged" : "letters.desk.stranded");
    }

    void ordered(@Observes EscalationEvent.Ordered event) {
        write(event, event.desk(), "letters.desk.ordered", event.named(), "letters.desk.orderedAbove");
    }

    void listed(@Observes EscalationEvent.Listed event) {
        write(event, event.desk(), "letters.desk.listed", event.named(), "letters.desk.listedAbove");
    }

    /** The unit, and everybody who complained: they are told that it is looked at again, not what proves it. */
    void falsified(@Observes EscalationEvent.Falsified event) {
        write(event, event.desk(), "letters.desk.falseReporting", Optional.empty(), "");
        correspondence.sendAll(
                event.complaint(),
                "falseReporting",
                event.times(),
                words -> List.of(
                        words.text(event.above() ? "letters.falseReporting.body" : "letters.falseReporting.here"),
                        words.text("letters.falseReporting.next")));
    }

    void standsStill(@Observes EscalationEvent.StandsStill event) {
        write(event, List.of(), "", event.named(), "letters.desk.standsStillAbove");
    }

    void answered(@Observes EscalationEvent.Answered event) {
        write(event, List.of(), "", event.named(), "letters.desk.orderAnswered");
    }

    private void write(
            EscalationEvent event, List<Account> desk, String key, Optional<Account> named, String namedKey) {
        Complaint complaint = event.complaint();
        var above = named.map(Account::id).orElse(-1L);
        var below = desk.stream().filter(account -> account.id() != above).toList();
        if (!below.isEmpty()) write(event, below, key);
        named.ifPresent(one -> write(event, List.of(one), namedKey));
    }

    /** Two problems of a case run out by themselves, so each letter says which one it is about. */
    private void write(EscalationEvent event, List<Account> people, String key) {
        event.problem()
                .ifPresentOrElse(
                        problem -> desks.writeOf(event.complaint(), people, key, event.occasion(), problem),
                        () -> desks.write(event.complaint(), people, key, event.occasion()));
    }
}
