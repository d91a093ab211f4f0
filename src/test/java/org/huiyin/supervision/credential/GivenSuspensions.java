package org.huiyin.supervision.credential;

import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.huiyin.complaint.Finding;
import org.huiyin.given.Case;
import org.huiyin.given.Given;

/** Suspensions of the only handler of the justice bureau of Dongling, by the city. */
@ApplicationScoped
public class GivenSuspensions {

    public static final String WHY = "经核查属实。";

    private static final String GROUNDS = "案卷评查发现，执法文书签名不规范。";

    @Inject
    Given given;

    @Inject
    SuspensionProposal proposal;

    @Inject
    SuspensionActs acts;

    @Inject
    Suspensions suspensions;

    /** The cast goes on handling in the other tests. */
    public void end() {
        given.tampered("update credential_suspension set status = 'LIFTED', open_once = null, remind_at = null");
        given.tampered("update outbox set next_attempt_at = null where next_attempt_at > '2027-01-01'");
    }

    public CredentialSuspension proposed(LocalDate day) {
        return made(day, () -> propose(command("QH-DL-SF", "谷雨晴", "", 6, GROUNDS)))
                .get();
    }

    public CredentialSuspension approved(LocalDate day) {
        var proposed = proposed(day);
        on(day, () -> acts.perform(given.actor("qh.lead"), proposed.id(), SuspensionAct.APPROVE, "", -1));
        return now(proposed);
    }

    public void serve(CredentialSuspension suspension) {
        acts.perform(given.actor("qh.review"), suspension.id(), SuspensionAct.SERVE, "", -1);
    }

    CredentialSuspension now(CredentialSuspension suspension) {
        return suspensions.visible(given.actor("qh.review"), suspension.id());
    }

    CredentialSuspension propose(ProposeSuspension command) {
        return proposal.propose(given.actor("qh.review"), command);
    }

    /** Linked to a case that the city looks at because it rechecks it. */
    ProposeSuspension command(String unit, String officer, String credentialNo, int months, String grounds) {
        return command(rechecked(), unit, officer, credentialNo, months, grounds, false);
    }

    Case rechecked() {
        return given.filed().replied(Finding.UNSUBSTANTIATED).recheckAsked();
    }

    /** The same because of this case. */
    ProposeSuspension command(
            Case any, String unit, String officer, String number, int months, String grounds, boolean another) {
        return new ProposeSuspension(
                unit, officer, number, months, "内部理由：核查发现签名不是本人。", grounds, any.number(), "", true, another);
    }

    /** While the work is done, this person's account stands for the officer. */
    public void standingForTheOfficer(String username, Runnable work) {
        var officer = given.actor("dl.sf.handler").officerId();
        given.tampered("update account set officer_id = ? where username = ?", officer, username);
        try {
            work.run();
        } finally {
            given.tampered("update account set officer_id = null where username = ?", username);
        }
    }
}
