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
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.unit.Unit;
import org.huiyin.unit.Units;

/**
 * Tells that others go on in the place of a unit that is not there any more (改派告知): whoever complained, that the days stay what
 * they were; the dispatcher, that it is to be assigned; and the unit that leads now, that it does.
 */
@ApplicationScoped
class RecallNotices {

    @Inject
    Correspondence correspondence;

    @Inject
    Desks desks;

    @Inject
    Units units;

    @Inject
    Clock clock;

    void recalled(@Observes ComplaintEvent.Recalled event) {
        var complaint = event.complaint();
        var round = moment(complaint);
        desks.tell(complaint, DISPATCHER, "letters.desk.recalled", round);
        correspondence.sendAll(
                complaint, "recalled", round, words -> List.of(words.text("letters.recalled.body"), unchanged(words)));
    }

    void replaced(@Observes ComplaintEvent.LeadReplaced event) {
        var complaint = event.complaint();
        var round = moment(complaint);
        for (var role : List.of(UNIT_LEADER, UNIT_HANDLER))
            desks.tell(complaint, role, "letters.desk.leadReplaced", round);
        var lead = units.byId(complaint.leadUnitId().orElseThrow());
        correspondence.sendAll(
                complaint,
                "leadReplaced",
                round,
                words -> complaint.problemFound()
                        ? List.of(by(lead, words), words.text("letters.leadReplaced.found"), unchanged(words))
                        : List.of(by(lead, words), unchanged(words)));
    }

    private static String by(Unit lead, Words words) {
        return words.text("letters.leadReplaced.by", lead.name(words.english()));
    }

    private static String unchanged(Words words) {
        return words.text("letters.recalled.unchanged");
    }

    /** It may happen more than once in a case: seconds since it was filed. */
    private int moment(Complaint complaint) {
        return Math.toIntExact(
                clock.now().getEpochSecond() - complaint.filedAt().getEpochSecond());
    }
}
