package org.huiyin.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.given.Declined.refused;

import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
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

/** What lies with a supervision body in which nobody is left need not get late before the one above may take it over. */
@InPortal
class EmptyBodyIT {

    private static final List<String> AWAY = List.of("dl.intake", "dl.lead");

    @Inject
    Given given;

    @Inject
    Watch watch;

    @Inject
    Traces traces;

    @Inject
    Rescue rescue;

    @Inject
    EscalatedHandling handling;

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
        AWAY.forEach(username -> active(username, true));
        watch.end();
    }

    @Test
    void the_head_above_who_is_told_takes_it_over() {
        var lost = stranded();
        assertThat(traces.recipients(lost, "desk.stranded")).containsExactly("qh.lead");
        assertThat(possible.of(given.actor("qh.lead"), lost.now())).contains(Act.ESCALATED_HANDLING);

        taken(lost);

        assertThat(traces.waits(lost, "qh.intake")).isTrue();
        lost.acceptedBy("qh.intake");
        assertThat(lost.status()).isEqualTo(ComplaintStatus.ACCEPTED);
    }

    @Test
    void when_somebody_is_there_again_it_stays_below() {
        var kept = stranded();
        active("dl.intake", true);

        assertThat(possible.of(given.actor("qh.lead"), kept.now())).doesNotContain(Act.ESCALATED_HANDLING);
        refused("escalation.handling.notListed", () -> taken(kept));
    }

    /** Nobody examines what was filed, and no head is there either. */
    private Case stranded() {
        var filed = given.filed();
        AWAY.forEach(username -> active(username, false));
        rescue.call(filed.id(), clock.now());
        return filed;
    }

    private void taken(Case lost) {
        handling.takeOver(given.actor("qh.lead"), lost.number(), "该局目前没有人受理。");
    }

    private void active(String username, boolean here) {
        given.tampered("update account set active = ? where username = ?", here, username);
    }
}
