package org.huiyin.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.time.ExtensionRequest;
import org.huiyin.complaint.time.Requests;
import org.huiyin.complaint.time.SuspensionRequest;

/** Looks ahead for the acts that move the clock of the substantive reply, and for the reply, which waits while it stands still. */
@ApplicationScoped
class TimeActs {

    @Inject
    Requests requests;

    @Inject
    ExtensionRequest extension;

    @Inject
    SuspensionRequest suspension;

    boolean open(Act act, Actor actor, Complaint complaint) {
        var id = complaint.id();
        return switch (act) {
            case REPLY -> !requests.suspended(id);
            case RESUMPTION -> requests.suspended(id);
            case EXTENSION_REQUEST -> extension.possible(complaint);
            case SUSPENSION_REQUEST -> suspension.possible(complaint);
            case EXTENSION, EXTENSION_REFUSAL ->
                requests.openExtension(id)
                        .filter(one -> one.askedBy() != actor.account())
                        .isPresent();
            case SUSPENSION, SUSPENSION_REFUSAL ->
                requests.openSuspension(id)
                        .filter(one -> one.askedBy() != actor.account())
                        .isPresent();
            default -> throw new IllegalArgumentException(act + " moves no clock");
        };
    }
}
