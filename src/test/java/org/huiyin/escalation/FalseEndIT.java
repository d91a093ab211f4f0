package org.huiyin.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;
import static org.huiyin.given.Declined.refused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.complaint.recheck.RecheckOutcome;
import org.huiyin.complaint.relapse.Relapses;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is known to be unsolved does not stay over by itself (不解决不销号): somebody decides whether it is reopened. */
@InPortal
class FalseEndIT {

    /** A Tuesday. */
    private static final LocalDate ENDED = LocalDate.of(2027, 3, 2);

    @Inject
    Given given;

    @Inject
    FalseReporting reporting;

    @Inject
    Claims claims;

    @Inject
    Relapses relapses;

    @Inject
    Clocks clocks;

    @Inject
    Traces traces;

    @Inject
    PossibleActs possible;

    /** What was written in later years would wait until then, and other tests wait until nothing waits. */
    @AfterEach
    void nothing_waits_for_years() {
        given.tampered("update outbox set next_attempt_at = null where next_attempt_at > '2027-01-01'");
    }

    @Test
    void what_was_struck_off_by_a_false_report_waits_for_the_head_who_reopens_it() {
        var over = struckOff();
        found(over, "dl.lead", "RECTIFICATION-1");
        found(over, "qh.lead", "RECTIFICATION-2"); // who watches the case since it is listed

        assertThat(over.status()).isEqualTo(ComplaintStatus.STRUCK_OFF);
        assertThat(over.now().waitsRole()).isEqualTo(Role.SUPERVISOR_LEAD);
        assertThat(relapses.of(over.id())).hasSize(1);
        assertThat(traces.clock(over, ClockCode.C6).running()).isTrue();
        assertThat(traces.recipients(over, "desk.relapseSuspected")).contains("dl.lead");
        assertThat(possible.of(given.actor("dl.lead"), over.now())).contains(Act.RELAPSE, Act.RELAPSE_REFUSAL);
        refused("relapse.pending", over::relapseReported);

        over.relapsed(1, 2);
        assertThat(over.status()).isEqualTo(ComplaintStatus.REHANDLING);
        assertThat(clocks.runs(over.id(), ClockCode.C6)).isFalse();
        assertThat(traces.body(over, "relapsed")).contains("另外的承办人");
    }

    @Test
    void left_as_it_is_everybody_reads_why() {
        var over = struckOff();
        found(over, "dl.lead", "REPLY");
        over.relapseRefused();

        assertThat(over.now().waitsRole()).isNull();
        assertThat(traces.clock(over, ClockCode.C6).running()).isFalse();
        assertThat(traces.audience(over, "complaint.relapseRefused")).isEqualTo("PARTY");
        assertThat(traces.body(over, "relapseDropped")).contains("不属实", "另一条街").doesNotContain("您的申请");
        found(over, "dl.lead", "RECTIFICATION-1");
        assertThat(over.now().waitsRole()).isEqualTo(Role.SUPERVISOR_LEAD);
    }

    @Test
    void a_report_of_the_complainant_that_waits_is_decided_with_it() {
        var over = struckOff().relapseReported();
        found(over, "dl.lead", "REPLY");

        assertThat(relapses.of(over.id())).singleElement().satisfies(one -> assertThat(one.askerId())
                .contains(over.id()));
    }

    @Test
    void what_is_closed_with_a_reply_that_was_found_false_waits_for_the_head() {
        var replied = given.filed().replied(Finding.UNSUBSTANTIATED);
        found(replied, "dl.lead", "REPLY");
        assertThat(replied.now().waitsRole()).isNull();

        replied.rated(Grade.SATISFIED);
        assertThat(replied.status()).isEqualTo(ComplaintStatus.CLOSED);
        assertThat(replied.now().waitsRole()).isEqualTo(Role.SUPERVISOR_LEAD);
        assertThat(clocks.runs(replied.id(), ClockCode.C6)).isTrue();

        replied.recheckAsked();
        assertThat(relapses.open(replied.id())).isEmpty();
        assertThat(clocks.runs(replied.id(), ClockCode.C6)).isFalse();
    }

    @Test
    void what_the_level_above_has_upheld_since_stays_closed() {
        var replied = given.filed().replied(Finding.UNSUBSTANTIATED);
        found(replied, "dl.lead", "REPLY");
        replied.rechecked(RecheckOutcome.UPHELD);
        if (replied.status() == ComplaintStatus.REPLIED) replied.rated(Grade.SATISFIED);

        assertThat(replied.status()).isEqualTo(ComplaintStatus.CLOSED);
        assertThat(replied.now().waitsRole()).isNull();
    }

    @Test
    void after_the_time_in_which_it_can_be_reopened_nothing_is_found_false() {
        var over = made(ENDED, this::struckOff).get();
        on(ENDED.plusMonths(11), () -> assertThat(claims.of(over.now())).isNotEmpty());
        on(ENDED.plusMonths(13), () -> {
            assertThat(possible.of(given.actor("dl.lead"), over.now())).doesNotContain(Act.FALSE_REPORTING);
            refused("escalation.false.nothing", () -> found(over, "dl.lead", "REPLY"));
        });
    }

    private Case struckOff() {
        var solved = given.filed().replied(Finding.SUBSTANTIATED);
        return solved.rectified(1)
                .verified(1, true)
                .rectified(2)
                .verified(2, true)
                .struckOff();
    }

    private void found(Case about, String by, String what) {
        reporting.find(given.actor(by), about.number(), what, "现场照片拍于去年，相机记录为证。");
    }
}
