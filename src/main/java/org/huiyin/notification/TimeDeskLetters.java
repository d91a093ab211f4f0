package org.huiyin.notification;

import static org.huiyin.account.Role.DISPATCHER;
import static org.huiyin.account.Role.UNIT_HANDLER;
import static org.huiyin.account.Role.UNIT_LEADER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.time.Requests;
import org.huiyin.complaint.time.SuspensionLooked;

/** Tells a desk that a request about the clock waits for it, or what became of its own. */
@ApplicationScoped
class TimeDeskLetters {

    @Inject
    Desks desks;

    @Inject
    Requests requests;

    void asked(@Observes ComplaintEvent.ExtensionRequested event) {
        desks.tell(event.complaint(), DISPATCHER, "letters.desk.extensionRequested", extensions(event.complaint()));
    }

    void extended(@Observes ComplaintEvent.Extended event) {
        desks.tell(event.complaint(), UNIT_HANDLER, "letters.desk.extended");
    }

    void refused(@Observes ComplaintEvent.ExtensionRefused event) {
        desks.tell(event.complaint(), UNIT_HANDLER, "letters.desk.extensionRefused");
    }

    void asked(@Observes ComplaintEvent.SuspensionRequested event) {
        desks.tell(event.complaint(), DISPATCHER, "letters.desk.suspensionRequested", suspensions(event.complaint()));
    }

    void suspended(@Observes ComplaintEvent.Suspended event) {
        desks.tell(event.complaint(), UNIT_LEADER, "letters.desk.suspended", suspensions(event.complaint()));
    }

    void refused(@Observes ComplaintEvent.SuspensionRefused event) {
        desks.tell(event.complaint(), UNIT_LEADER, "letters.desk.suspensionRefused", suspensions(event.complaint()));
    }

    void resumed(@Observes ComplaintEvent.Resumed event) {
        desks.tell(event.complaint(), UNIT_HANDLER, "letters.desk.resumed", suspensions(event.complaint()));
    }

    void looked(@Observes SuspensionLooked event) {
        var occasion =
                suspensions(event.complaint()) * 1000 + event.suspension().looks();
        for (var role : List.of(UNIT_LEADER, DISPATCHER))
            desks.tell(event.complaint(), role, "letters.desk.standsStill", occasion);
    }

    private int extensions(Complaint complaint) {
        return requests.extensions(complaint.id()).size();
    }

    private int suspensions(Complaint complaint) {
        return requests.suspensions(complaint.id()).size();
    }
}
