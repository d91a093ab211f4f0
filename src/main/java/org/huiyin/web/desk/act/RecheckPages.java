package org.huiyin.web.desk.act;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.recheck.Recheck;
import org.huiyin.complaint.recheck.Rechecks;
import org.huiyin.platform.Refusal;
import org.huiyin.web.desk.CaseOutcomes;

/** Makes the pages of a recheck. */
@RequestScoped
public class RecheckPages {

    @Inject
    Rechecks rechecks;

    @Inject
    Askers askers;

    @Inject
    CaseOutcomes outcomes;

    @Inject
    ActFrames acts;

    Recheck open(Complaint complaint) {
        return rechecks.open(complaint.id()).orElseThrow(() -> new Refusal.NotNow("recheck.notDrafted"));
    }

    RecheckPage page(Complaint complaint, ActFrame frame) {
        var recheck = open(complaint);
        var words = acts.words();
        return new RecheckPage(
                frame,
                outcomes.of(complaint, words),
                askers.other(complaint, recheck.askerId()),
                recheck.objection().lines().toList(),
                recheck.outcome()
                        .map(outcome -> words.text("recheck.outcome." + outcome.name()))
                        .orElse(null),
                recheck.opinion().map(text -> text.lines().toList()).orElse(List.of()),
                recheck.remark().orElse(null));
    }
}
