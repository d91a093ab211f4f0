package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.handling.Remedies;
import org.huiyin.complaint.intake.NonAcceptanceProposal;
import org.huiyin.complaint.intake.NonAcceptanceReasons;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.platform.Words;

/** Tells why a complaint is not accepted and where to go instead (不予受理告知). */
@ApplicationScoped
class NonAcceptanceNotice {

    @Inject
    Correspondence correspondence;

    @Inject
    Statements statements;

    @Inject
    NonAcceptanceReasons reasons;

    @Inject
    Remedies remedies;

    void write(@Observes ComplaintEvent.NotAccepted event) {
        var complaint = event.complaint();
        correspondence.send(complaint, "notAccepted", words -> paragraphs(complaint, words));
    }

    /** What the officer wrote for this case stays in the portal; the letter has the words of the list. */
    private List<String> paragraphs(Complaint complaint, Words words) {
        var english = words.english();
        var reason = statements
                .nonAcceptance(complaint.id())
                .map(NonAcceptanceProposal::reasonCode)
                .flatMap(reasons::find)
                .orElseThrow();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(words.text("letters.notAccepted.reason", reason.reason(english), reason.code()));
        paragraphs.add(reason.explanation(english));
        paragraphs.add(words.text("letters.notAccepted.route", reason.route(english)));
        // Only what the law gives against the act itself: there is no reply that could be rechecked.
        remedies.after(complaint.matter().actionKind()).stream()
                .filter(remedy -> !remedy.ownPromise())
                .forEach(remedy -> paragraphs.add(remedy.in(english).text()));
        return paragraphs;
    }
}
