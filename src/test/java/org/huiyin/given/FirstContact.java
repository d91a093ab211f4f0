package org.huiyin.given;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.handling.Acknowledgement;
import org.huiyin.complaint.handling.ContactWay;
import org.huiyin.complaint.handling.Contacting;
import org.huiyin.complaint.handling.Contacts;
import org.huiyin.complaint.handling.MakeContact;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.platform.Clock;

/** How a unit signs for a case and gets in touch with whoever complained. */
@ApplicationScoped
public class FirstContact {

    @Inject
    Given given;

    @Inject
    Acknowledgement acknowledgement;

    @Inject
    Contacting contacting;

    @Inject
    Contacts contacts;

    @Inject
    Clocks clocks;

    @Inject
    Clock clock;

    /** Signed for, and nobody has contacted anybody yet. */
    public Case signed(Case any, String office) {
        acknowledgement.acknowledge(given.actor(office + ".clerk"), any.number());
        return any;
    }

    /** Signed for, and the handler gets in touch at once where that is owed. */
    Case made(Case any, String office) {
        signed(any, office);
        if (clocks.runs(any.id(), ClockCode.C5)) by(given.actor(office + ".handler"), any.now());
        return any;
    }

    /** By telephone where there is a name, else by a message. */
    void by(Actor actor, Complaint complaint) {
        var way = contacts.ways(complaint).get(0);
        contacting.make(actor, complaint.number(), told(way));
    }

    /** At this moment. */
    public MakeContact told(ContactWay way) {
        return new MakeContact(way, clock.now(), "您好，您的投诉由我局办理，请保留处罚决定书原件。");
    }
}
