package org.huiyin.notification;

import static org.huiyin.account.Role.DISPATCHER;
import static org.huiyin.account.Role.SUPERVISOR_LEAD;
import static org.huiyin.account.Role.UNIT_LEADER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.huiyin.account.Accounts;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.recusal.RecusalEvent;
import org.huiyin.complaint.recusal.RecusalRequest;
import org.huiyin.complaint.recusal.Recusals;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;

/**
 * Tells who decides on a recusal, whoever asked what was decided, those recused that they are, and those who have to find somebody else
 * (回避告知). Nobody reads who asked.
 */
@ApplicationScoped
class RecusalNotices {

    @Inject
    Correspondence correspondence;

    @Inject
    Desks desks;

    @Inject
    Recusals recusals;

    @Inject
    Complaints complaints;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    void asked(@Observes RecusalEvent.Asked event) {
        var until = recusals.until(event.complaint().id(), event.request());
        deciding(event);
        answer(
                event,
                "recusalAsked",
                words -> List.of(
                        words.text("letters.recusalAsked.body"),
                        words.text("letters.recusalAsked.until", words.day(until))));
    }

    void handed(@Observes RecusalEvent.Handed event) {
        deciding(event);
    }

    private void deciding(RecusalEvent event) {
        var request = event.request();
        var until = recusals.until(event.complaint().id(), request);
        var heads = accounts.of(request.bodyId(), SUPERVISOR_LEAD).stream()
                .filter(head -> recusals.mayDecide(head.actor(), request))
                .toList();
        var seeing = complaints.seeing(event.complaint(), heads);
        desks.write(event.complaint(), seeing, "letters.desk.recusalAsked", occasion(request), until);
    }

    void agreed(@Observes RecusalEvent.Agreed event) {
        var request = event.request();
        desks.write(event.complaint(), event.barred(), "letters.desk.recused", occasion(request), null);
        answer(
                event,
                "recusalAgreed",
                words -> List.of(
                        words.text("letters.recusalAgreed.body"),
                        words.text("letters.time.reason", request.answer().orElse(""))));
        officer(event, "letters.desk.recusalAgreed");
        if (ofLead(event))
            desks.tell(event.complaint(), UNIT_LEADER, "letters.desk.handlerRecused", (int) request.id());
    }

    void refused(@Observes RecusalEvent.Refused event) {
        answer(
                event,
                "recusalRefused",
                words -> List.of(
                        words.text(
                                "letters.recusalRefused.reason",
                                event.request().answer().orElse("")),
                        words.text("letters.recusalRefused.ways")));
        officer(event, "letters.desk.recusalRefused");
    }

    void lapsed(@Observes RecusalEvent.Lapsed event) {
        answer(event, "recusalLapsed", words -> List.of(words.text("letters.recusalLapsed.body")));
        officer(event, "letters.desk.recusalLapsed");
    }

    /** Another unit will handle the case; the day of the answer stays what it was. */
    void leadRecused(@Observes ComplaintEvent.LeadRecused event) {
        var complaint = event.complaint();
        var round = Math.toIntExact(
                clock.now().getEpochSecond() - complaint.filedAt().getEpochSecond());
        desks.tell(complaint, DISPATCHER, "letters.desk.leadRecused", round);
        correspondence.sendAll(
                complaint, "leadRecused", round, words -> List.of(words.text("letters.leadRecused.body")));
    }

    /** The body above has it now: whoever has to act next, and its head, are told. */
    void supervisionRecused(@Observes ComplaintEvent.SupervisionRecused event) {
        var complaint = event.complaint();
        desks.tell(complaint, event.body(), SUPERVISOR_LEAD, "letters.desk.supervisionRecused", (int)
                event.body().id());
        var role = complaint.waitsRole();
        if (role != null && role != SUPERVISOR_LEAD)
            complaint
                    .waitsUnitId()
                    .filter(unit -> unit == event.body().id())
                    .ifPresent(
                            unit -> desks.tell(complaint, event.body(), role, "letters.desk.supervisionRecused", (int)
                                    event.body().id()));
    }

    private void answer(RecusalEvent event, String kind, Function<Words, List<String>> paragraphs) {
        event.request()
                .askerComplaintId()
                .map(complaints::byId)
                .ifPresent(asker ->
                        correspondence.send(asker, kind, (int) event.request().id(), paragraphs));
    }

    private void officer(RecusalEvent event, String key) {
        var asker = event.request().askedBy().map(accounts::byId).stream().toList();
        desks.write(
                event.complaint(), complaints.seeing(event.complaint(), asker), key, occasion(event.request()), null);
    }

    /** A person of the unit that leads, which keeps the case and finds somebody else for it. */
    private boolean ofLead(RecusalEvent.Agreed event) {
        return event.complaint().leadUnitId().isPresent()
                && event.request().unitId().isEmpty()
                && event.barred().stream()
                        .anyMatch(one -> event.complaint().leadUnitId().get()
                                == one.unit().id());
    }

    private static String occasion(RecusalRequest request) {
        return Long.toString(request.id());
    }
}
