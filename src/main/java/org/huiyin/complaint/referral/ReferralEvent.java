package org.huiyin.complaint.referral;

import org.huiyin.complaint.Complaint;

/**
 * What has just happened to a referral. It is no event of the case: whoever hears those must not hear these, or something of the
 * case could change.
 */
public sealed interface ReferralEvent {

    Complaint complaint();

    Referral referral();

    record Proposed(Complaint complaint, Referral referral) implements ReferralEvent {}

    record Decided(Complaint complaint, Referral referral) implements ReferralEvent {}

    /** The decision is late while it is proposed, the receipt once it was sent. */
    record Late(Complaint complaint, Referral referral) implements ReferralEvent {}
}
