package org.huiyin.complaint.cohandling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.time.AskLedger;
import org.huiyin.complaint.time.LedgerRequest;
import org.huiyin.escalation.EscalatedHandling;
import org.huiyin.escalation.FalseReporting;
import org.huiyin.given.Given;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** A task outlives those who gave it, when the case goes to another body. */
@InPortal
class OrphanedTaskIT {

    @Inject
    Given given;

    @Inject
    FalseReporting reporting;

    @Inject
    EscalatedHandling handling;

    @Inject
    LedgerRequest ledger;

    @Inject
    PossibleActs possible;

    @Inject
    Clock clock;

    @Test
    void what_a_body_has_asked_that_lost_the_case_is_withdrawn_by_whoever_has_it_now() {
        var any = given.filed()
                .accepted()
                .assignedTo("QH-DL-SJ", "QH-DL-YJ")
                .acknowledgedBySj()
                .coTaskGiven("dl.dispatch", "QH-DL-YJ");
        assertThatThrownBy(() -> any.coTaskWithdrawn("dl.sj.handler", 1)).isInstanceOf(Refusal.NotYours.class);
        var expected = clock.today().plusDays(90);
        ledger.ask(given.actor("dl.sj.leader"), any.number(), new AskLedger("账册在外省。", "已经联系。", "核对。", expected));
        any.ledgered();
        reporting.find(given.actor("dl.lead"), any.number(), "LEDGER", "账册早已解封。");
        handling.takeOver(given.actor("qh.lead"), any.number(), "一再弄虚作假。");

        assertThat(possible.of(given.actor("qh.dispatch"), any.now())).contains(Act.CO_TASK_WITHDRAWAL);
        any.coTaskWithdrawn("qh.dispatch", 1);
        any.backFromLedgerBy("dl.sj.leader").replySubmittedBy("dl.sj.handler", Finding.UNSUBSTANTIATED);
    }
}
