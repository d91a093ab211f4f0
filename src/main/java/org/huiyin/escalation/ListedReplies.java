package org.huiyin.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Turns;
import org.huiyin.complaint.handling.HeadReserves;

/** What is listed (挂牌督办) is answered only with the consent of the head of the supervision body. */
@ApplicationScoped
class ListedReplies implements HeadReserves {

    @Inject
    Escalations escalations;

    @Inject
    Turns turns;

    /** Call when a case was listed: a reply that lies before a reviewer is the head's from here on (rules D3, 19). */
    void toHead(Complaint complaint) {
        if (complaint.allows(Act.REVIEW_APPROVAL)) turns.passTo(complaint, Role.SUPERVISOR_LEAD);
    }

    @Override
    public boolean reserves(Complaint complaint) {
        return !escalations.listings(complaint.id()).isEmpty();
    }
}
