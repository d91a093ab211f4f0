package org.huiyin.complaint.time;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.complaint.recheck.RecheckOutcome;
import org.huiyin.given.Given;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** The ledger takes the place of long clocks only. */
@InPortal
class LedgerClocksIT {

    private static final LocalDate EXPECTED = LocalDate.now(Clock.CHINA).plusDays(60);

    @Inject
    Given given;

    @Test
    void a_reversed_reply_is_answered_anew_soon_and_not_put_on_the_ledger_for_the_problems_that_wait() {
        var reversed = given.filed()
                .replied(Finding.SUBSTANTIATED)
                .rated(Grade.SATISFIED)
                .rechecked(RecheckOutcome.OVERTURNED);

        reversed.replySubmittedBy("dl.sf.leader", Finding.SUBSTANTIATED).replyReturned();

        assertThatThrownBy(() -> reversed.ledgerAsked(EXPECTED))
                .isInstanceOf(Refusal.NotNow.class)
                .hasMessage("ledger.otherClock");
    }
}
