package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.recheck.Recheck;
import org.huiyin.complaint.recheck.Rechecks;
import org.huiyin.deadline.ClockCode;
import org.huiyin.platform.Words;
import org.huiyin.unit.Units;

/** Tells the complainant who looks at the reply, and what came of it (复核意见书). */
@ApplicationScoped
class RecheckNotices {

    @Inject
    Correspondence correspondence;

    @Inject
    Rechecks rechecks;

    @Inject
    Units units;

    @Inject
    DueDays dueDays;

    void requested(@Observes ComplaintEvent.RecheckRequested event) {
        var complaint = event.complaint();
        correspondence.send(
                complaint,
                "recheckRequested",
                rechecks.of(complaint.id()).size(),
                words -> List.of(
                        words.text("letters.recheckRequested.body", event.body().name(words.english())),
                        words.text("letters.recheckRequested.until", dueDays.of(complaint, ClockCode.C9, words))));
    }

    void upheld(@Observes ComplaintEvent.RecheckUpheld event) {
        decided(event.complaint(), "recheckUpheld");
    }

    void overturned(@Observes ComplaintEvent.RecheckOverturned event) {
        var complaint = event.complaint();
        decided(complaint, "recheckOverturned");
        // They are not told what the other complainant objected to, only what it means for them.
        correspondence.sendFollowers(
                complaint,
                "rehandling",
                1 + rechecks.of(complaint.id()).size(),
                words -> List.of(
                        words.text("letters.rehandling.joint"),
                        words.text("letters.rehandling.until", dueDays.of(complaint, ClockCode.C3R, words))));
    }

    private void decided(Complaint complaint, String kind) {
        var recheck = rechecks.decided(complaint.id()).orElseThrow();
        correspondence.send(complaint, kind, recheck.round(), words -> text(complaint, recheck, kind, words));
    }

    private List<String> text(Complaint complaint, Recheck recheck, String kind, Words words) {
        var body = units.byId(recheck.bodyId()).name(words.english());
        var said = new ArrayList<String>();
        said.add(words.text("letters." + kind + ".decided", body));
        said.add(recheck.opinion().orElseThrow());
        if (kind.equals("recheckOverturned"))
            said.add(words.text("letters.rehandling.until", dueDays.of(complaint, ClockCode.C3R, words)));
        if (recheck.last()) said.add(words.text("track.opinion.last"));
        return said;
    }
}
