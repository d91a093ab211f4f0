package org.huiyin.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.time.ExtensionDecision;
import org.huiyin.complaint.time.ExtensionRequest;
import org.huiyin.complaint.time.Requests;
import org.huiyin.complaint.time.SuspensionDecision;
import org.huiyin.complaint.time.SuspensionRequest;

/** Looks ahead for the acts that move the clock of the substantive reply, and for the reply, which waits while it stands still. */
@ApplicationScoped
class TimeActs {

    @Inject
    Requests requests;

    @Inject
    ExtensionRequest extension;

    @Inject
    ExtensionDecision grant;

    @Inject
    SuspensionRequest suspension;

    @Inject
    SuspensionDecision suspend;

    boolean open(Act act, Actor actor, Complaint complaint) {
        var id = complaint.id();
        return switch (act) {
            case REPLY -> !requests.suspended(id);
            case RESUMPTION -> requests.suspended(id);
            case EXTENSION_REQUEST -> extension.possible(complaint);
            case SUSPENSION_REQUEST -> suspension.possible(complaint);
            case EXTENSION -> extensionOfAnother(id, actor) && grant.possible(complaint);
            case EXTENSION_REFUSAL -> extensionOfAnother(id, actor);
            case SUSPENSION -> suspensionOfAnother(id, actor) && suspend.possible(complaint);
            case SUSPENSION_REFUSAL -> suspensionOfAnother(id, actor);
            default -> throw new IllegalArgumentException(act + " moves no clock");
        };
    }

    private boolean extensionOfAnother(long complaintId, Actor actor) {
        return requests.openExtension(complaintId)
                .filter(one -> one.askedBy() != actor.account())
                .isPresent();
    }

    private boolean suspensionOfAnother(long complaintId, Actor actor) {
        return requests.openSuspension(complaintId)
                .filter(one -> one.askedBy() != actor.account())
                .isPresent();
    }
}
