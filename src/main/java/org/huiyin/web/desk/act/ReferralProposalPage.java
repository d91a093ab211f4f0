package org.huiyin.web.desk.act;

import java.util.List;
import org.huiyin.web.form.Choice;

/**
 * Proposing that something goes to another body.
 *
 * @param kinds of bodies, each with the basis
 * @param whole whether the whole matter could go
 */
public record ReferralProposalPage(ActFrame act, List<Choice> kinds, boolean whole) {

    ReferralProposalPage refusedBecause(String reason) {
        return new ReferralProposalPage(act.refusedBecause(reason), kinds, whole);
    }
}
