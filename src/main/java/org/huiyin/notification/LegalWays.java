package org.huiyin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.handling.Remedies;
import org.huiyin.complaint.intake.NonAcceptanceProposal;
import org.huiyin.complaint.intake.NonAcceptanceReasons;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.platform.Words;

/** Where somebody can go whose complaint is not accepted. */
@ApplicationScoped
class LegalWays {

    @Inject
    Statements statements;

    @Inject
    NonAcceptanceReasons reasons;

    @Inject
    Remedies remedies;

    NonAcceptanceReasons.Reason reason(Complaint complaint) {
        return statements
                .nonAcceptance(complaint.id())
                .map(NonAcceptanceProposal::reasonCode)
                .flatMap(reasons::find)
                .orElseThrow();
    }

    List<String> of(Complaint complaint, Words words) {
        var english = words.english();
        var ways = new ArrayList<String>();
        ways.add(words.text("letters.notAccepted.route", reason(complaint).route(english)));
        // Only what the law gives against the act itself: there is no reply that could be rechecked.
        remedies.after(complaint.matter().actionKind()).stream()
                .filter(remedy -> !remedy.ownPromise())
                .forEach(remedy -> ways.add(remedy.in(english).text()));
        return ways;
    }
}
