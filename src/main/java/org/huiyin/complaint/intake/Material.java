package org.huiyin.complaint.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.CaseTrail;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.IdentityMode;
import org.huiyin.complaint.Mergers;
import org.huiyin.evidence.Accepted;
import org.huiyin.evidence.EvidenceFile;
import org.huiyin.evidence.EvidenceFiles;
import org.huiyin.evidence.Holder;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/** The complainant adds to what was said or shown (补充材料); no clock moves. */
@ApplicationScoped
public class Material {

    @Inject
    Complaints complaints;

    @Inject
    EvidenceFiles evidence;

    @Inject
    CaseTrail trail;

    @Inject
    Mergers mergers;

    @Inject
    Clock clock;

    /**
     * @param note 1 to 2,000 characters
     */
    @Transactional
    public Complaint add(long complaintId, String note) {
        if (note.isBlank() || note.length() > 2000) throw new Refusal.Invalid("note", "material.note", 2000);
        return told(complaintId, Map.of("note", note.strip()));
    }

    /** A file that was admitted for this complaint. */
    @Transactional
    public EvidenceFile add(long complaintId, Accepted accepted) {
        var file = evidence.keep(Holder.complaint(complaintId), accepted);
        var hidden = complaints.byId(complaintId).identityMode() != IdentityMode.REAL_NAME;
        told(complaintId, Map.of("file", (hidden ? file.neutralName() : file.name()).text()));
        return file;
    }

    private Complaint told(long complaintId, Map<String, String> detail) {
        var now = clock.now();
        var complaint = complaints.forComplainant(complaintId, Act.MATERIAL);
        forMaster(complaint, detail, now);
        complaint.follow(Act.MATERIAL, now);
        trail.record(complaint, Actor.COMPLAINANT, Act.MATERIAL, "material.added", detail, now);
        return complaint;
    }

    /** Whoever handles the case that this one was merged into learns of it there. */
    private void forMaster(Complaint complaint, Map<String, String> detail, Instant now) {
        var master = mergers.master(complaint);
        if (master.id() == complaint.id()) return;
        if (!master.allows(Act.MATERIAL)) throw master.status().refuses(Act.MATERIAL);
        var told = new HashMap<>(detail);
        told.put("number", complaint.number());
        trail.recordInside(master, Actor.COMPLAINANT, Audience.STAFF, "complaint.followerMaterial", told, now);
    }
}
