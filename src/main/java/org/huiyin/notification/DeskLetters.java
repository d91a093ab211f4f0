package org.huiyin.notification;

import static org.huiyin.account.Role.DISPATCHER;
import static org.huiyin.account.Role.INTAKE;
import static org.huiyin.account.Role.REVIEWER;
import static org.huiyin.account.Role.SUPERVISOR_LEAD;
import static org.huiyin.account.Role.UNIT_CLERK;
import static org.huiyin.account.Role.UNIT_HANDLER;
import static org.huiyin.account.Role.UNIT_LEADER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.handling.Replies;
import org.huiyin.complaint.handling.Reply;
import org.huiyin.platform.Clock;

/** Tells a desk that it is its turn. All of these letters say the same: which case, what to do, until when. */
@ApplicationScoped
class DeskLetters {

    @Inject
    Desks desks;

    @Inject
    Replies replies;

    @Inject
    Clock clock;

    void filed(@Observes ComplaintEvent.Filed event) {
        desks.tell(event.complaint(), INTAKE, "letters.desk.filed", 1);
    }

    /** Who was told of the filing is not told again; another supervision body is. */
    void amended(@Observes ComplaintEvent.Amended event) {
        desks.tell(event.complaint(), INTAKE, "letters.desk.filed", 1);
    }

    void supplemented(@Observes ComplaintEvent.Supplemented event) {
        desks.tell(event.complaint(), INTAKE, "letters.desk.supplemented");
    }

    void notAcceptedProposed(@Observes ComplaintEvent.NotAcceptedProposed event) {
        desks.tell(event.complaint(), SUPERVISOR_LEAD, "letters.desk.notAcceptedProposed", today());
    }

    void exOfficio(@Observes ComplaintEvent.OpenedExOfficio event) {
        desks.tell(event.complaint(), DISPATCHER, "letters.desk.exOfficio");
    }

    void accepted(@Observes ComplaintEvent.Accepted event) {
        desks.tell(event.complaint(), DISPATCHER, "letters.desk.accepted");
    }

    void objected(@Observes ComplaintEvent.Objected event) {
        desks.tell(event.complaint(), event.body(), SUPERVISOR_LEAD, "letters.desk.objected", today());
    }

    void objectionUpheld(@Observes ComplaintEvent.ObjectionUpheld event) {
        desks.tell(event.complaint(), INTAKE, "letters.desk.objectionUpheld");
    }

    /** Where it goes on by itself, somebody has to take it up. */
    void unmerged(@Observes ComplaintEvent.Unmerged event) {
        var complaint = event.complaint();
        var role = complaint.status() == ComplaintStatus.SUBMITTED ? INTAKE : DISPATCHER;
        desks.tell(complaint, role, "letters.desk.unmerged", today());
    }

    void assigned(@Observes ComplaintEvent.Assigned event) {
        desks.tell(event.complaint(), UNIT_CLERK, "letters.desk.assigned");
    }

    void handlerChosen(@Observes ComplaintEvent.HandlerChosen event) {
        desks.write(
                event.complaint(),
                List.of(event.handler()),
                "letters.desk.handlerChosen",
                event.at().toString());
    }

    void returnRequested(@Observes ComplaintEvent.ReturnRequested event) {
        desks.tell(event.complaint(), DISPATCHER, "letters.desk.returnRequested", today());
    }

    void returned(@Observes ComplaintEvent.Returned event) {
        desks.tell(event.complaint(), DISPATCHER, "letters.desk.returned");
    }

    void returnRefused(@Observes ComplaintEvent.ReturnRefused event) {
        desks.tell(event.complaint(), UNIT_LEADER, "letters.desk.returnRefused");
    }

    void designationSought(@Observes ComplaintEvent.DesignationSought event) {
        desks.tell(event.complaint(), DISPATCHER, "letters.desk.designation");
    }

    /** Whoever is to go on with it at the body above. */
    void takenOver(@Observes ComplaintEvent.TakenOver event) {
        var complaint = event.complaint();
        var role = complaint.waitsRole();
        if (role != null) desks.tell(complaint, role, "letters.desk.takenOver", today());
    }

    void judgementTakenOver(@Observes ComplaintEvent.DecisionTakenOver event) {
        var role = event.complaint().waitsRole();
        if (role != null) desks.tell(event.complaint(), event.body(), role, "letters.desk.takenOver", today());
    }

    /** Whoever had it in hand stops working on it. */
    void withdrawn(@Observes ComplaintEvent.Withdrawn event) {
        var complaint = event.complaint();
        if (complaint.leadUnitId().isEmpty()) return;
        for (var role : List.of(UNIT_CLERK, UNIT_HANDLER)) desks.tell(complaint, role, "letters.desk.withdrawn");
    }

    void replySubmitted(@Observes ComplaintEvent.ReplySubmitted event) {
        var complaint = event.complaint();
        var reader = complaint.waitsRole();
        if (reader != null) desks.tell(complaint, reader, "letters.desk.replySubmitted");
    }

    void replyReturned(@Observes ComplaintEvent.ReplyReturned event) {
        var complaint = event.complaint();
        desks.tell(
                complaint,
                replies.rehandled(complaint.id()) ? UNIT_LEADER : UNIT_HANDLER,
                "letters.desk.replyReturned",
                round(complaint));
    }

    void replied(@Observes ComplaintEvent.Replied event) {
        var complaint = event.complaint();
        if (complaint.problemFound()) desks.tell(complaint, UNIT_HANDLER, "letters.desk.replied", round(complaint));
    }

    void dissatisfied(@Observes ComplaintEvent.Dissatisfied event) {
        desks.tell(event.complaint(), DISPATCHER, "letters.desk.dissatisfied", round(event.complaint()));
    }

    void rehandling(@Observes ComplaintEvent.Rehandling event) {
        desks.tell(event.complaint(), UNIT_LEADER, "letters.desk.rehandling");
    }

    void recheckRequested(@Observes ComplaintEvent.RecheckRequested event) {
        desks.tell(event.complaint(), event.body(), REVIEWER, "letters.desk.recheckRequested", today());
    }

    void recheckDrafted(@Observes ComplaintEvent.RecheckDrafted event) {
        desks.tell(event.complaint(), event.body(), SUPERVISOR_LEAD, "letters.desk.recheckDrafted", today());
    }

    void recheckReturned(@Observes ComplaintEvent.RecheckReturned event) {
        desks.tell(event.complaint(), event.body(), REVIEWER, "letters.desk.recheckReturned", today());
    }

    void recheckOverturned(@Observes ComplaintEvent.RecheckOverturned event) {
        desks.tell(event.complaint(), UNIT_LEADER, "letters.desk.rehandling");
    }

    void rectificationSubmitted(@Observes ComplaintEvent.RectificationSubmitted event) {
        desks.tell(event.complaint(), REVIEWER, "letters.desk.rectificationSubmitted", today());
    }

    void verified(@Observes ComplaintEvent.Verified event) {
        if (!event.passed()) desks.tell(event.complaint(), UNIT_HANDLER, "letters.desk.verificationFailed", today());
    }

    private int round(Complaint complaint) {
        return replies.latest(complaint.id()).map(Reply::round).orElse(1);
    }

    /** One letter a day is enough when several problems of a case are reported one after the other. */
    private int today() {
        var day = clock.today();
        return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }
}
