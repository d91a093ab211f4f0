package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.account.Account;
import org.huiyin.complaint.Complaint;
import org.huiyin.escalation.EscalatedHandling;
import org.huiyin.escalation.EscalationEvent;
import org.huiyin.escalation.UrgeKind;
import org.huiyin.mail.Letter;
import org.huiyin.mail.Outbox;

/** Tells those who hold a late case, and those who stand above them. Who is both gets the letter of those above. */
@ApplicationScoped
class EscalationNotices {

    @Inject
    Desks desks;

    @Inject
    Correspondence correspondence;

    @Inject
    Outbox outbox;

    void urged(@Observes EscalationEvent.Urged event) {
        var byComplainant = event.kind() == UrgeKind.COMPLAINANT;
        write(
                event,
                event.desk(),
                byComplainant ? "letters.desk.complainantUrged" : "letters.desk.urged",
                event.named(),
                byComplainant ? "letters.desk.complainantUrged" : stranded(event.complaint()));
    }

    /** A recheck or an objection is neither taken back nor given to another unit. */
    private static String stranded(Complaint complaint) {
        return EscalatedHandling.judges(complaint) ? "letters.desk.strandedJudgement" : "letters.desk.stranded";
    }

    void ordered(@Observes EscalationEvent.Ordered event) {
        write(event, event.desk(), "letters.desk.ordered", event.named(), "letters.desk.orderedAbove");
    }

    void listed(@Observes EscalationEvent.Listed event) {
        write(event, event.desk(), "letters.desk.listed", event.named(), "letters.desk.listedAbove");
    }

    void aboveAsked(@Observes EscalationEvent.AboveAsked event) {
        write(event, List.of(), "", event.named(), "letters.desk.aboveAsked");
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
        var above = named.map(Account::id).orElse(-1L);
        var below = desk.stream().filter(account -> account.id() != above).toList();
        var letters = new ArrayList<>(letters(event, below, key));
        named.ifPresent(one -> letters.addAll(letters(event, List.of(one), namedKey)));
        outbox.put(letters);
    }

    /** Two problems of a case run out by themselves, so each letter says which one it is about. */
    private List<Letter> letters(EscalationEvent event, List<Account> people, String key) {
        var problem = event.problem().orElse(null);
        return people.isEmpty() ? List.of() : desks.letters(event.complaint(), people, key, event.occasion(), problem);
    }
}
