package org.huiyin.complaint.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.recheck.RecheckOutcome;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** Whoever handled a case in any way takes no part when it is handled once more (rules D3, 22-28; D4, c). */
@InPortal
class FormerHandlersIT {

    @Inject
    Given given;

    @Inject
    HandlerChoice handlers;

    @Inject
    PossibleActs possible;

    @Test
    void neither_who_was_named_nor_who_wrote_the_reply_handles_it_after_a_bad_rating() {
        var again = repliedForAnother().rated(Grade.DISSATISFIED).rehandled();

        mustBeSomebodyElse(again);
    }

    @Test
    void nor_after_the_level_above_has_set_the_reply_aside() {
        mustBeSomebodyElse(repliedForAnother().rechecked(RecheckOutcome.OVERTURNED));
    }

    @Test
    void nor_when_it_has_come_back() {
        mustBeSomebodyElse(
                repliedForAnother().rated(Grade.SATISFIED).relapseReported().relapsed());
    }

    @Test
    void whoever_wrote_a_reply_that_was_sent_back_has_handled_it_too() {
        var again = given.filed()
                .inHandling()
                .replySubmittedBy("dl.sf.leader", Finding.UNSUBSTANTIATED)
                .replyReturned()
                .replySubmitted(Finding.UNSUBSTANTIATED)
                .replyApproved()
                .rated(Grade.DISSATISFIED)
                .rehandled();

        mustBeSomebodyElse(again);
    }

    @Test
    void before_that_nobody_is_barred() {
        var first = given.filed().inHandling();
        handlers.choose(given.actor("dl.sf.leader"), first.number(), "dl.sf.handler");
        handlers.choose(given.actor("dl.sf.leader"), first.number(), given.onLoan());

        assertThat(possible.of(given.actor("dl.sf.handler"), first.now())).contains(Act.REPLY);
        first.replySubmitted(Finding.UNSUBSTANTIATED);
    }

    /** One is named, and the leader writes the reply. */
    private Case repliedForAnother() {
        var any = given.filed().inHandling();
        handlers.choose(given.actor("dl.sf.leader"), any.number(), "dl.sf.handler");
        return any.replySubmittedBy("dl.sf.leader", Finding.UNSUBSTANTIATED).replyApproved();
    }

    private void mustBeSomebodyElse(Case again) {
        for (var former : new String[] {"dl.sf.handler", "dl.sf.leader"}) {
            assertThatThrownBy(() -> again.replySubmittedBy(former, Finding.UNSUBSTANTIATED))
                    .as(former)
                    .hasMessage("rehandling.samePerson");
            assertThat(possible.of(given.actor(former), again.now())).as(former).doesNotContain(Act.REPLY);
        }
        var leader = given.actor("dl.sf.leader");
        assertThatThrownBy(() -> handlers.choose(leader, again.number(), "dl.sf.handler"))
                .isInstanceOf(Refusal.Invalid.class);
        handlers.choose(leader, again.number(), given.onLoan());
        again.replySubmittedBy(given.onLoan(), Finding.UNSUBSTANTIATED);
    }
}
