package org.huiyin.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.complaint.relapse.RelapseDecision;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.given.Watch;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Clock;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That something has come back is decided on although the body has no head who could do it. */
@InPortal
class StrandedRelapseIT {

    @Inject
    Given given;

    @Inject
    Watch watch;

    @Inject
    Traces traces;

    @Inject
    Rescue rescue;

    @Inject
    RelapseDecision decision;

    @Inject
    PossibleActs possible;

    @Inject
    Clock clock;

    @BeforeEach
    void only_the_cast() {
        watch.begin();
    }

    @AfterEach
    void everybody_is_back() {
        active(true);
        watch.end();
    }

    @Test
    void the_head_above_is_told_once_and_decides() {
        var reported = reported();
        rescue.call(reported.id(), clock.now());
        rescue.call(reported.id(), clock.now());

        assertThat(traces.recipients(reported, "desk.stranded")).containsExactly("qh.lead");
        assertThat(possible.of(given.actor("qh.lead"), reported.now())).contains(Act.RELAPSE, Act.RELAPSE_REFUSAL);
        decision.refuse(given.actor("qh.lead"), reported.number(), "说的是另一条街，不是这件事。");
        assertThat(reported.status()).isEqualTo(ComplaintStatus.CLOSED);
        assertThat(reported.now().waitsRole()).isNull();
    }

    @Test
    void what_has_ended_and_waits_for_nobody_strands_nowhere() {
        var closed = given.filed().replied(Finding.UNSUBSTANTIATED).rated(Grade.SATISFIED);
        active(false);

        rescue.call(closed.id(), clock.now());

        assertThat(watch.stranded(closed)).isZero();
    }

    private Case reported() {
        var closed = given.filed().replied(Finding.UNSUBSTANTIATED).rated(Grade.SATISFIED);
        active(false);
        return closed.relapseReported();
    }

    private void active(boolean here) {
        given.tampered("update account set active = ? where username = 'dl.lead'", here);
    }
}
