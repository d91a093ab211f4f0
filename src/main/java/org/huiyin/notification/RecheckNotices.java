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

/** Tells whoever asked who looks at the reply, and what came of it (复核意见书). */
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
        var recheck = rechecks.open(complaint.id()).orElseThrow();
        correspondence.sendAsker(
                complaint,
                recheck.askerId(),
                "recheckRequested",
                recheck.round(),
                words -> List.of(
                        words.text("letters.recheckRequested.body", event.body().name(words.english())),
                        until(complaint, words)));
        // They are not told what the other complainant objected to, only what it means for them.
        correspondence.sendOthers(
                complaint,
                recheck.askerId(),
                "recheckJoint",
                recheck.round(),
                words -> List.of(
                        words.text("letters.recheckJoint.body", event.body().name(words.english())),
                        until(complaint, words)));
    }

    private String until(Complaint complaint, Words words) {
        return words.text("letters.recheckRequested.until", dueDays.of(complaint, ClockCode.C9, words));
    }

    void upheld(@Observes ComplaintEvent.RecheckUpheld event) {
        var complaint = event.complaint();
        var recheck = decided(complaint, "recheckUpheld");
        correspondence.sendOthers(
                complaint,
                recheck.askerId(),
                "recheckJointUpheld",
                recheck.round(),
                words -> stands(complaint, recheck, words));
    }

    private List<String> stands(Complaint complaint, Recheck recheck, Words words) {
        var body = units.byId(recheck.bodyId()).name(words.english());
        var ways = rechecks.until(complaint)
                .map(last -> words.text("letters.recheckJointUpheld.ways", words.day(last)))
                .orElseGet(() -> words.text("track.opinion.last"));
        return List.of(words.text("letters.recheckUpheld.decided", body), ways);
    }

    void overturned(@Observes ComplaintEvent.RecheckOverturned event) {
        var complaint = event.complaint();
        var recheck = decided(complaint, "recheckOverturned");
        correspondence.sendOthers(
                complaint,
                recheck.askerId(),
                "rehandling",
                1 + recheck.round(),
                words -> List.of(
                        words.text("letters.rehandling.joint"),
                        words.text("letters.rehandling.until", dueDays.of(complaint, ClockCode.C3R, words))));
    }

    private Recheck decided(Complaint complaint, String kind) {
        var recheck = rechecks.decided(complaint.id()).orElseThrow();
        correspondence.sendAsker(
                complaint, recheck.askerId(), kind, recheck.round(), words -> text(complaint, recheck, kind, words));
        return recheck;
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
