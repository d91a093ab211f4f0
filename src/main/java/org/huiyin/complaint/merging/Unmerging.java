package org.huiyin.complaint.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Mergers;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/** Takes a merged complaint out again, because it turned out to be about something else (撤销并案), while its master is open. */
@ApplicationScoped
public class Unmerging {

    @Inject
    Complaints complaints;

    @Inject
    Mergers mergers;

    @Inject
    LettingGo lettingGo;

    @Inject
    Clock clock;

    /** Whether it follows a case that has not ended. */
    public boolean possible(Complaint complaint) {
        var master = mergers.master(complaint);
        return master.id() != complaint.id() && !master.status().terminal();
    }

    /**
     * @param reason why they are not about the same matter, 1 to 1,000 characters; the complainant reads it
     * @throws Refusal.NotNow when the master has ended
     */
    @Transactional
    public Complaint unmerge(Actor actor, String number, String reason) {
        var now = clock.now();
        var complaint = complaints.forAct(actor, number, Act.UNMERGING);
        if (reason.isBlank()) throw new Refusal.Invalid("reason", "unmerging.reason.missing");
        if (reason.length() > 1000) throw new Refusal.Invalid("reason", "platform.tooLong", 1000);
        var merger = mergers.of(complaint.id()).orElseThrow(() -> new Refusal.NotNow("unmerging.ended"));
        var master = complaints.byId(merger.masterId());
        if (master.status().terminal()) throw new Refusal.NotNow("unmerging.ended");
        lettingGo.letGo(new LettingGo.Parting(merger, complaint, master), actor, reason.strip(), now);
        return complaint;
    }
}
