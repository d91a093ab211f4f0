package org.huiyin.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Declined.refused;

import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.objection.ObjectionDecision;
import org.huiyin.complaint.recheck.RecheckOutcome;
import org.huiyin.deadline.ClockCode;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.given.Watch;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits at a body of the level above in which nobody is left is decided further up. */
@InPortal
class JudgementTakeoverIT {

    private static final List<String> AWAY = List.of("qh.review", "qh.lead");

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
    ObjectionDecision objections;

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
    void a_recheck_is_taken_over_by_the_head_who_is_told_and_its_clock_runs_on() {
        var lost = stranded(given.filed().replied(Finding.UNSUBSTANTIATED).recheckAsked());
        var due = traces.clock(lost, ClockCode.C9).dueAt();
        assertThat(traces.recipients(lost, "desk.strandedJudgement")).containsExactly("sl.lead");
        assertThat(possible.of(given.actor("sl.lead"), lost.now())).contains(Act.ESCALATED_HANDLING);

        taken(lost);

        assertThat(lost.status()).isEqualTo(ComplaintStatus.UNDER_RECHECK);
        assertThat(traces.clock(lost, ClockCode.C9).dueAt()).isEqualTo(due);
        assertThat(lost.now().waitsUnitId()).contains(given.actor("sl.lead").unit());
        assertThat(lost.now().supervisionUnitId())
                .isEqualTo(given.actor("dl.lead").unit());
        assertThat(traces.body(lost, "judgementTakenOver")).contains("复核");
        lost.recheckWrittenAt("sl", RecheckOutcome.OVERTURNED).recheckApprovedAt("sl");
        assertThat(lost.status()).isEqualTo(ComplaintStatus.REHANDLING);
    }

    @Test
    void an_objection_is_decided_further_up() {
        var lost = stranded(given.filed().notAccepted().objected());

        taken(lost);

        objections.uphold(given.actor("sl.lead"), lost.number(), "两次反映的不是同一件事，应当受理。");
        assertThat(lost.status()).isEqualTo(ComplaintStatus.SUBMITTED);
    }

    @Test
    void where_somebody_is_there_nothing_is_taken_over() {
        var kept = stranded(given.filed().replied(Finding.UNSUBSTANTIATED).recheckAsked());
        AWAY.forEach(username -> active(username, true));

        assertThat(possible.of(given.actor("sl.lead"), kept.now())).doesNotContain(Act.ESCALATED_HANDLING);
        refused("escalation.handling.notListed", () -> taken(kept));
        assertThatThrownBy(() -> handling.takeOver(given.actor("qh.lead"), kept.number(), "本机构来办。"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> handling.takeOver(given.actor("dl.lead"), kept.number(), "本机构来办。"))
                .isInstanceOf(Refusal.class);
    }

    private Case stranded(Case waiting) {
        AWAY.forEach(username -> active(username, false));
        rescue.call(waiting.id(), clock.now());
        return waiting;
    }

    private void taken(Case lost) {
        handling.takeOver(given.actor("sl.lead"), lost.number(), "该机构目前没有人能办。");
    }

    private void active(String username, boolean here) {
        given.tampered("update account set active = ? where username = ?", here, username);
    }
}
