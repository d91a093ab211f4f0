package org.huiyin.web.desk.act;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.referral.Referral;
import org.huiyin.web.desk.Referred;
import org.huiyin.web.desk.ReferredViews;
import org.huiyin.web.form.Choice;

/** Puts the pages together on which something is done with a referral. */
@RequestScoped
public class ReferralPages {

    @Inject
    ReferredViews views;

    @Inject
    ActFrames acts;

    ReferralPage of(ActFrame frame, List<Referral> referrals) {
        var items = referrals.stream()
                .map(referral -> views.item(referral, acts.words()))
                .toList();
        return new ReferralPage(
                frame, items, items.stream().map(ReferralPages::choice).toList());
    }

    private static Choice choice(Referred.Item item) {
        return Choice.of(item.id(), item.title());
    }
}
