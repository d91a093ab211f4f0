package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintEvent;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Mergers;
import org.huiyin.deadline.ClockCode;
import org.huiyin.platform.Words;

/** Tells a complainant that the complaint is handled together with another one about the same matter, or by itself again (并案告知). */
@ApplicationScoped
class MergingNotices {

    @Inject
    Correspondence correspondence;

    @Inject
    Mergers mergers;

    @Inject
    DueDays dueDays;

    void merged(@Observes ComplaintEvent.Merged event) {
        var complaint = event.complaint();
        correspondence.send(complaint, "merged", mergers.times(complaint.id()), words -> merged(event.master(), words));
    }

    private List<String> merged(Complaint master, Words words) {
        var said = new ArrayList<String>();
        said.add(words.text("letters.merged.same"));
        said.add(
                master.status() == ComplaintStatus.SUBMITTED
                        ? words.text("letters.merged.acceptance", dueDays.of(master, ClockCode.C1, words))
                        : words.text("letters.merged.reply", dueDays.of(master, ClockCode.C3, words)));
        said.add(words.text("letters.merged.yours"));
        said.add(words.text("letters.merged.sealed"));
        return said;
    }

    void unmerged(@Observes ComplaintEvent.Unmerged event) {
        var complaint = event.complaint();
        var clock = complaint.status() == ComplaintStatus.SUBMITTED ? ClockCode.C1 : ClockCode.C3;
        var key = clock == ClockCode.C1 ? "letters.unmerged.acceptance" : "letters.unmerged.reply";
        correspondence.send(
                complaint,
                "unmerged",
                mergers.times(complaint.id()),
                words -> List.of(
                        words.text("letters.unmerged.again"), words.text(key, dueDays.of(complaint, clock, words))));
    }
}
