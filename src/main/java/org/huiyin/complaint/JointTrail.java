package org.huiyin.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.audit.Audience;

/**
 * Writes what one of several merged complainants asks for: in their own case with their words, and in the case that it follows for
 * those who hold that one, with the number of whoever asked. The other complainants do not read it.
 */
@ApplicationScoped
public class JointTrail {

    @Inject
    Mergers mergers;

    @Inject
    CaseTrail trail;

    /** The event of the master is the same with {@code ByFollower} behind it. */
    public void asked(Complaint complaint, Act act, String event, Map<String, String> detail, Instant now) {
        trail.record(complaint, Actor.COMPLAINANT, act, event, detail, now);
        var master = mergers.master(complaint);
        if (master.id() == complaint.id()) return;
        var told = new HashMap<>(detail);
        told.put("number", complaint.number());
        trail.recordInside(master, Actor.COMPLAINANT, Audience.STAFF, event + "ByFollower", told, now);
    }
}
