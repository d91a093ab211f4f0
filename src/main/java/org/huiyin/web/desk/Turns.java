package org.huiyin.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.time.Requests;
import org.huiyin.platform.Words;
import org.huiyin.unit.Units;

/** Says whose turn it is, and why somebody who looks at a case can do nothing. */
@ApplicationScoped
public class Turns {

    @Inject
    Units units;

    @Inject
    Requests requests;

    String turn(Complaint complaint, Words words) {
        var role = complaint.waitsRole();
        if (role == null) return words.text(nobody(complaint));
        var standing = requests.suspended(complaint.id());
        var does =
                "desk.turn.does." + (standing ? "SUSPENDED" : complaint.status().name());
        return words.text(
                "desk.turn",
                units.byId(complaint.waitsUnitId().orElseThrow()).name(words.english()),
                words.text("complaint.role." + role.name()),
                words.text(words.has(does + "." + role.name()) ? does + "." + role.name() : does));
    }

    /** The complainant's turn, or nobody's. */
    private static String nobody(Complaint complaint) {
        return switch (complaint.status()) {
            case NOT_ACCEPTED, TRANSFERRED_OUT, MERGED, WITHDRAWN, CLOSED, STRUCK_OFF -> "desk.turn.ended";
            case SUPPLEMENT_REQUIRED -> "desk.turn.supplement";
            case SUBMITTED,
                    UNDER_OBJECTION,
                    ACCEPTED,
                    ASSIGNED,
                    HANDLING,
                    PENDING_REVIEW,
                    REPLIED,
                    REHANDLING,
                    UNDER_RECHECK,
                    RECTIFYING,
                    PENDING_LEDGER -> "desk.turn.rating";
        };
    }

    String why(Actor actor, Complaint complaint, Words words) {
        var role = complaint.waitsRole();
        if (role == null) return words.text(complaint.status().terminal() ? "desk.why.ended" : "desk.why.complainant");
        var mine = actor.has(role) && actor.unit() == complaint.waitsUnitId().orElseThrow();
        // Only a person who did the step before is held off although it is the turn of their role.
        if (mine) return words.text("desk.why.samePerson");
        var unit = actor.unit() == complaint.waitsUnitId().orElseThrow();
        return words.text(unit ? "desk.why.role" : "desk.why.unit");
    }
}
