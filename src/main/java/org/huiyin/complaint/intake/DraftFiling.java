package org.huiyin.complaint.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import org.huiyin.complaint.Complaint;
import org.huiyin.evidence.EvidenceFiles;
import org.huiyin.platform.Keys;

/** Files a draft, or changes what was filed from it; its evidence goes along in the same transaction. */
@ApplicationScoped
public class DraftFiling {

    @Inject
    Filing filing;

    @Inject
    Amendment amendment;

    @Inject
    Drafts drafts;

    @Inject
    EvidenceFiles evidence;

    @Inject
    Keys keys;

    /** Names the filing of a draft: pressing the button twice files once, and the receipt finds its code again. */
    public byte[] keyOf(byte[] tokenHash) {
        return keys.mark("filing", HexFormat.of().formatHex(tokenHash));
    }

    /** As {@link Filing#file}. What was filed before keeps the evidence of then. */
    @Transactional
    public Filed file(byte[] tokenHash, FileComplaint command) {
        var filed = filing.file(command, keyOf(tokenHash));
        if (filed.alreadyFiled()) return filed;
        drafts.filed(tokenHash, filed.complaint().id());
        evidence.claim(tokenHash, filed.complaint().id());
        return filed;
    }

    /** As {@link Amendment#amend}. */
    @Transactional
    public Complaint amend(byte[] tokenHash, long complaintId, FileComplaint command) {
        evidence.claim(tokenHash, complaintId);
        return amendment.amend(complaintId, command);
    }
}
