package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.objection.Objections;
import org.huiyin.deadline.ClockCode;
import org.huiyin.platform.Words;
import org.huiyin.unit.Units;

/** Tells the complainant who decides on the objection, and what came of it (异议审查告知). */
@ApplicationScoped
class ObjectionNotices {

    @Inject
    Correspondence correspondence;

    @Inject
    Objections objections;

    @Inject
    LegalWays ways;

    @Inject
    Units units;

    @Inject
    DueDays dueDays;

    void objected(@Observes ComplaintEvent.Objected event) {
        var complaint = event.complaint();
        correspondence.send(
                complaint,
                "objected",
                words -> List.of(
                        words.text("letters.objected.body", event.body().name(words.english())),
                        words.text("letters.objected.until", dueDays.of(complaint, ClockCode.C13, words)),
                        words.text("letters.objected.evidence")));
    }

    void upheld(@Observes ComplaintEvent.ObjectionUpheld event) {
        var complaint = event.complaint();
        var examiner = units.byId(complaint.supervisionUnitId());
        correspondence.send(complaint, "objectionUpheld", words -> {
            var said = decided(complaint, "letters.objectionUpheld.decided", words);
            said.add(words.text(
                    "letters.objectionUpheld.again",
                    examiner.name(words.english()),
                    dueDays.of(complaint, ClockCode.C1, words)));
            return said;
        });
    }

    void dismissed(@Observes ComplaintEvent.ObjectionDismissed event) {
        var complaint = event.complaint();
        correspondence.send(complaint, "objectionDismissed", words -> {
            var said = decided(complaint, "letters.objectionDismissed.decided", words);
            said.add(words.text("letters.objectionDismissed.last"));
            said.addAll(ways.of(complaint, words));
            return said;
        });
    }

    private List<String> decided(Complaint complaint, String key, Words words) {
        var objection = objections.decided(complaint.id()).orElseThrow();
        var said = new ArrayList<String>();
        said.add(words.text(key, units.byId(objection.bodyId()).name(words.english())));
        objection.opinion().ifPresent(said::add);
        return said;
    }
}
