package org.huiyin.web.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huiyin.platform.Words;

/** The files of a draft or a complaint, as a page lists them. */
@ApplicationScoped
public class Attachments {

    List<EvidenceItem> ofDraft(byte[] draftHash, Words words) {
        return List.of();
    }

    List<EvidenceItem> ofComplaint(long complaintId, Words words) {
        return List.of();
    }

    /** What was attached to the draft belongs to the complaint from now on. */
    void claim(byte[] draftHash, long complaintId) {}
}
