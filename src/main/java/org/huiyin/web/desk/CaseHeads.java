package org.huiyin.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.Complaint;
import org.huiyin.platform.Words;
import org.huiyin.web.form.ClockView;
import org.huiyin.web.form.ClockViews;

/** Makes the head of a case. */
@ApplicationScoped
public class CaseHeads {

    /** The head stays in sight while one reads on; more lines would cover what is read. */
    private static final int LINES = 2;

    @Inject
    ClockViews views;

    public CaseHead of(Complaint complaint, Words words) {
        return of(complaint, clocks(complaint, words), words);
    }

    /** @param clocks what {@link #clocks} has made of them */
    CaseHead of(Complaint complaint, List<ClockView> clocks, Words words) {
        return new CaseHead(
                complaint.number(),
                complaint.matter().subject(),
                words.text(
                        "desk.sort",
                        words.text(
                                "complaint.identity." + complaint.identityMode().name()),
                        words.text(
                                "complaint.type." + complaint.complainantType().name())),
                words.text("complaint.status." + complaint.status().name()),
                "/desk/complaints/" + complaint.number(),
                clocks.stream().limit(LINES).map(CaseHeads::line).toList());
    }

    /** All clocks that matter now as pictures; those that run first. */
    List<ClockView> clocks(Complaint complaint, Words words) {
        return views.forDesk(complaint, words);
    }

    private static CaseHead.Line line(ClockView clock) {
        return new CaseHead.Line(clock.name(), clock.light(), clock.head(), clock.tail());
    }
}
