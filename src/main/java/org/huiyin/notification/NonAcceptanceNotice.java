package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.objection.Objections;
import org.huiyin.platform.Words;

/** Tells why a complaint is not accepted, until when one can object, and where to go instead (不予受理告知). */
@ApplicationScoped
class NonAcceptanceNotice {

    @Inject
    Correspondence correspondence;

    @Inject
    LegalWays ways;

    @Inject
    Objections objections;

    void write(@Observes ComplaintEvent.NotAccepted event) {
        var complaint = event.complaint();
        correspondence.send(complaint, "notAccepted", words -> paragraphs(complaint, words));
    }

    /** What the officer wrote for this case stays in the portal; the letter has the words of the list. */
    private List<String> paragraphs(Complaint complaint, Words words) {
        var english = words.english();
        var reason = ways.reason(complaint);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(words.text("letters.notAccepted.reason", reason.reason(english), reason.code()));
        paragraphs.add(reason.explanation(english));
        objections
                .until(complaint)
                .ifPresent(day -> paragraphs.add(words.text("letters.notAccepted.objection", words.day(day))));
        paragraphs.addAll(ways.of(complaint, words));
        return paragraphs;
    }
}
