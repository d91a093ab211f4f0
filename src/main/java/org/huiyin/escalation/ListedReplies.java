package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.handling.HeadReserves;

/** What is listed (挂牌督办) is answered only with the consent of the head of the supervision body. */
@ApplicationScoped
class ListedReplies implements HeadReserves {

    @Inject
    Escalations escalations;

    @Override
    public boolean reserves(Complaint complaint) {
        return !escalations.listings(complaint.id()).isEmpty();
    }
}
