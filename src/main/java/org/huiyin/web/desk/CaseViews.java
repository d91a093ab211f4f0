package org.huiyin.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import org.huiyin.account.Actor;
import org.huiyin.audit.Audience;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.referral.Referrals;
import org.huiyin.web.form.EscalationViews;
import org.huiyin.web.form.Roads;
import org.huiyin.web.form.Stories;
import org.huiyin.web.session.Access;

/** Puts the page of a case together for the person who signed in. */
@RequestScoped
public class CaseViews {

    @Inject
    DeskFrames frames;

    @Inject
    Complaints complaints;

    @Inject
    CaseHeads heads;

    @Inject
    CaseSheets sheets;

    @Inject
    CaseOutcomes outcomes;

    @Inject
    ContactViews contacts;

    @Inject
    Cooperations cooperations;

    @Inject
    RecusedViews recused;

    @Inject
    ReferredViews referred;

    @Inject
    LinkedViews linked;

    @Inject
    Referrals referrals;

    @Inject
    EscalationViews escalations;

    @Inject
    Roads roads;

    @Inject
    Stories stories;

    @Inject
    CaseSides sides;

    @Inject
    Access access;

    /**
     * @throws org.huiyin.platform.Refusal.Unknown when this person may not see it
     */
    CaseView of(String number) {
        var actor = access.actor();
        var complaint = complaints.visible(actor, number);
        var desk = frames.frame("");
        var words = desk.frame().words();
        var clocks = heads.clocks(complaint, words);
        return new CaseView(
                desk,
                heads.of(complaint, clocks, words),
                sheets.of(complaint, words),
                outcomes.of(complaint, words),
                contacts.of(complaint, words),
                cooperations.of(actor, complaint, words),
                recused.of(actor, complaint, words),
                referred.of(actor, complaint, words),
                linked.of(actor, complaint, words),
                escalations.forStaff(complaint, words),
                roads.of(complaint, words),
                new CoursePlan(complaint.status(), words).view(),
                stories.forStaff(complaint, audiences(actor, complaint), words),
                clocks,
                sides.of(actor, complaint, words));
    }

    /** Who looked at an identity is for the supervision body only, how a recheck was written for the body that rechecks. */
    private List<Audience> audiences(Actor actor, Complaint complaint) {
        var audiences = EnumSet.of(Audience.PARTY, Audience.STAFF);
        if (holds(actor, complaint, Capacity.SUPERVISION)) audiences.add(Audience.SUPERVISION);
        if (holds(actor, complaint, Capacity.RECHECK)) audiences.add(Audience.RECHECK);
        if (referrals.seenBy(actor, complaint)) audiences.add(Audience.REFERRAL);
        return List.copyOf(audiences);
    }

    private boolean holds(Actor actor, Complaint complaint, Capacity capacity) {
        return Capacity.of(actor.roles()).contains(capacity)
                && complaints.holders(complaint.id(), capacity).contains(actor.unit());
    }
}
