package org.huiyin.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Mergers;
import org.huiyin.complaint.intake.RequestItem;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.platform.Clock;
import org.huiyin.web.form.Dates;
import org.jspecify.annotations.Nullable;

/** Shows on a case what was merged into it, without anybody's name: whoever handles it has to answer all of them. */
@ApplicationScoped
class MergedSheets {

    @Inject
    Mergers mergers;

    @Inject
    Statements statements;

    List<CaseSheet.Merged> of(Complaint master, Dates dates, CaseSheets sheets) {
        return mergers.followers(master.id()).stream()
                .map(follower -> new CaseSheet.Merged(
                        follower.number(),
                        dates.day(Clock.dayOf(follower.filedAt())),
                        CaseSheets.paragraphs(follower.matter().narrative()),
                        statements.requests(follower.id()).stream()
                                .map(RequestItem::text)
                                .toList(),
                        sheets.evidence(follower, master.number(), dates)))
                .toList();
    }

    /** The number of the case that this complaint follows, or null. */
    @Nullable
    String master(Complaint complaint) {
        var master = mergers.master(complaint);
        return master.id() == complaint.id() ? null : master.number();
    }
}
