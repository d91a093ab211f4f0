package org.huiyin.complaint.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Trail;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.recheck.RecheckOutcome;
import org.huiyin.complaint.recheck.Rechecks;
import org.huiyin.complaint.relapse.Relapses;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.escalation.Escalations;
import org.huiyin.escalation.Urging;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** Whose complaint was merged into another one has the same remedies, under their own number (rules D3, 10, 24, 28). */
@InPortal
class JointRemediesIT {

    private static final String OBJECTION = "答复没有说明两家店的情节差在哪里。";

    @Inject
    Given given;

    @Inject
    Clocks clocks;

    @Inject
    Rechecks rechecks;

    @Inject
    Relapses relapses;

    @Inject
    Urging urging;

    @Inject
    Escalations escalations;

    @Inject
    Trail trail;

    private Case master;

    private Case merged;

    @Test
    void the_level_above_looks_at_the_whole_whoever_of_them_asked() {
        replied();

        merged.recheckAsked();

        assertThat(master.status()).isEqualTo(ComplaintStatus.UNDER_RECHECK);
        assertThat(merged.status()).isEqualTo(ComplaintStatus.MERGED);
        assertThat(clocks.runs(master.id(), ClockCode.C9)).isTrue();
        assertThat(rechecks.open(master.id()).orElseThrow().askerId()).isEqualTo(merged.id());
        assertThat(given.shown(master, "qh.review")).isTrue();
        assertThat(rechecks.until(master.now())).isEmpty();
        assertThatThrownBy(master::recheckAsked).isInstanceOf(Refusal.NotNow.class);
        assertThatThrownBy(merged::recheckAsked).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void who_asked_reads_the_opinion_and_the_others_only_what_it_means_for_them() {
        replied();

        merged.recheckAsked();
        master.recheckWrittenAt("qh", RecheckOutcome.OVERTURNED).recheckApprovedAt("qh");

        assertThat(master.status()).isEqualTo(ComplaintStatus.REHANDLING);
        assertThat(kinds(merged))
                .contains("recheckRequested", "recheckOverturned")
                .doesNotContain("rehandling");
        assertThat(kinds(master)).contains("recheckJoint", "rehandling").doesNotContain("recheckOverturned");
        assertThat(body(master, "recheckJoint")).doesNotContain(merged.number());
        assertThat(rechecks.answered(merged.now())).isPresent();
        assertThat(rechecks.answered(master.now())).isEmpty();
        assertThat(told(master, List.of(Audience.PARTY))).noneMatch(entry -> entry.contains(OBJECTION));
        assertThat(told(master, List.of(Audience.PARTY))).noneMatch(entry -> entry.contains("opinion"));
        assertThat(told(master, List.of(Audience.STAFF)))
                .anyMatch(entry -> entry.contains(OBJECTION) && entry.contains(merged.number()));
        assertThat(told(merged, List.of(Audience.PARTY))).anyMatch(entry -> entry.contains(OBJECTION));
    }

    @Test
    void when_the_reply_stands_all_hear_of_it_and_another_one_may_ask_the_next_level() {
        replied();

        merged.recheckAsked();
        master.recheckWrittenAt("qh", RecheckOutcome.UPHELD).recheckApprovedAt("qh");

        assertThat(kinds(merged)).contains("recheckUpheld");
        assertThat(kinds(master)).contains("recheckJointUpheld");
        assertThat(rechecks.until(master.now())).isPresent().isEqualTo(rechecks.until(merged.now()));
        assertThat(master.recheckAsked().status()).isEqualTo(ComplaintStatus.UNDER_RECHECK);
        assertThat(kinds(merged)).contains("recheckJoint");
    }

    @Test
    void the_days_are_those_of_the_case() {
        replied();
        var last = rechecks.until(merged.now()).orElseThrow();
        assertThat(last).isEqualTo(rechecks.until(master.now()).orElseThrow());

        Clock.at(Clock.startOf(last.plusDays(1)), () -> assertThatThrownBy(merged::recheckAsked)
                .hasMessage("recheck.late"));
        Clock.at(Clock.startOf(last.plusDays(1)).minusSeconds(1), merged::recheckAsked);

        assertThat(master.status()).isEqualTo(ComplaintStatus.UNDER_RECHECK);
    }

    @Test
    void before_there_is_a_reply_there_is_nothing_to_recheck_or_to_come_back() {
        given();

        assertThat(rechecks.until(merged.now())).isEmpty();
        assertThat(relapses.reportable(merged.now())).isFalse();
        assertThatThrownBy(merged::recheckAsked).isInstanceOf(Refusal.NotNow.class);
        assertThatThrownBy(merged::relapseReported).isInstanceOf(Refusal.NotNow.class);
        assertThat(merged.status()).isEqualTo(ComplaintStatus.MERGED);
    }

    @Test
    void each_urges_for_themselves_and_no_clock_moves() {
        given();
        var before = clocks.of(master.id()).stream().map(Deadline::dueAt).toList();

        assertThat(urging.pending(merged.now())).isTrue();
        urging.urge(merged.id());
        urging.urge(master.id());

        assertThat(clocks.of(master.id()).stream().map(Deadline::dueAt).toList())
                .isEqualTo(before);
        assertThatThrownBy(() -> urging.urge(merged.id())).hasMessage("escalation.urge.early");
        assertThat(escalations.urges(master.id())).hasSize(2);
        assertThat(escalations.urgesFor(merged.id())).hasSize(1);
        assertThat(escalations.urgesFor(master.id())).hasSize(1);
        assertThat(told(master, List.of(Audience.STAFF))).anyMatch(entry -> entry.contains(merged.number()));
    }

    @Test
    void nobody_is_urged_who_has_nothing_to_do() {
        replied();

        assertThat(urging.pending(merged.now())).isFalse();
        assertThatThrownBy(() -> urging.urge(merged.id())).hasMessage("escalation.urge.nobody");
    }

    @Test
    void what_somebody_asked_is_decided_also_when_they_have_gone() {
        replied();

        merged.recheckAsked().withdrawn();
        master.recheckWrittenAt("qh", RecheckOutcome.OVERTURNED).recheckApprovedAt("qh");

        assertThat(master.status()).isEqualTo(ComplaintStatus.REHANDLING);
        assertThat(kinds(merged)).doesNotContain("recheckOverturned");
        assertThat(kinds(master)).contains("rehandling");
    }

    private void given() {
        master = given.filed().inHandling();
        merged = given.filed().mergedInto(master);
    }

    private void replied() {
        given();
        master.repliedTo(4, Finding.UNSUBSTANTIATED);
    }

    /** The kinds of letters about the case, those to the desks included; as they wait or were sent. */
    private List<String> kinds(Case any) {
        var kinds = given.stored("select group_concat(kind) from outbox where once like ?", about(any));
        return List.of(String.valueOf(kinds).split(","));
    }

    private String body(Case any, String kind) {
        return String.valueOf(given.stored("select body from outbox where kind = ? and once like ?", kind, about(any)));
    }

    private static String about(Case any) {
        return "%:" + any.number() + ":%";
    }

    private List<String> told(Case any, List<Audience> audiences) {
        return trail.of(any.now().chain(), audiences).stream()
                .map(entry -> entry.event() + " " + entry.detail())
                .toList();
    }
}
