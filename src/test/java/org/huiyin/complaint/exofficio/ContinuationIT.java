package org.huiyin.complaint.exofficio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.account.Role;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Trail;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Channel;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Report;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** What was serious goes on ex officio when it is withdrawn, without the name of whoever complained (rules D3, 29). */
@InPortal
class ContinuationIT {

    private static final List<Audience> ALL = List.of(Audience.values());

    @Inject
    Given given;

    @Inject
    Clocks clocks;

    @Inject
    Clues clues;

    @Inject
    PossibleActs possible;

    @Inject
    Trail trail;

    @Test
    void what_is_about_retaliation_goes_on_by_itself_with_a_clock_of_the_body() {
        var withdrawn = retaliation().withdrawn();
        var clue = withdrawn.clue().orElseThrow();

        assertThat(withdrawn.status()).isEqualTo(ComplaintStatus.WITHDRAWN);
        assertThat(clocks.of(withdrawn.id())).noneMatch(Deadline::running);
        assertThat(clues.of(withdrawn.id()).orElseThrow().ground()).isEqualTo(Clue.Ground.CATEGORY);
        assertThat(clue.number()).isNotEqualTo(withdrawn.number());
        assertThat(clue.status()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(clue.now().channel()).isEqualTo(Channel.EX_OFFICIO);
        assertThat(clue.now().waitsRole()).isEqualTo(Role.DISPATCHER);
        assertThat(clocks.of(clue.id())).extracting(Deadline::clock).containsExactly(ClockCode.C3);
        assertThat(clocks.counts(clue.id(), ClockCode.C3)).isTrue();
        assertThat(clue.now().nextDueAt()).isNotNull();
    }

    @Test
    void a_problem_that_was_found_does_not_disappear_before_the_review() {
        var withdrawn =
                given.filed().inHandling().replySubmitted(Finding.PARTLY).withdrawn();
        var clue = withdrawn.clue().orElseThrow();

        assertThat(clues.of(withdrawn.id()).orElseThrow().ground()).isEqualTo(Clue.Ground.FOUND);
        assertThat(told(clue, List.of(Audience.SUPERVISION))).anyMatch(entry -> entry.contains("逐项比对"));
        assertThat(told(clue, List.of(Audience.PARTY, Audience.STAFF))).noneMatch(entry -> entry.contains("逐项比对"));
    }

    @Test
    void nor_when_the_reply_was_sent_back_to_be_mended() {
        var sentBack = given.filed()
                .inHandling()
                .replySubmitted(Finding.SUBSTANTIATED)
                .replyReturned()
                .withdrawn();

        assertThat(sentBack.clue()).isPresent();
    }

    @Test
    void what_is_not_serious_ends_with_its_withdrawal() {
        assertThat(given.filed().withdrawn().clue()).isEmpty();
        assertThat(given.filed()
                        .inHandling()
                        .replySubmitted(Finding.UNSUBSTANTIATED)
                        .withdrawn()
                        .clue())
                .isEmpty();
    }

    @Test
    void otherwise_the_intake_or_the_head_decides_once_and_says_why() {
        var withdrawn = given.filed().withdrawn();
        assertThat(possible.of(given.actor("dl.lead"), withdrawn.now())).contains(Act.CONTINUATION);
        assertThat(possible.of(given.actor("dl.dispatch"), withdrawn.now())).doesNotContain(Act.CONTINUATION);
        assertThatThrownBy(() -> withdrawn.continued("dl.dispatch")).isInstanceOf(Refusal.NotYours.class);

        var clue = withdrawn.continued("dl.lead");

        assertThat(clue.status()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(told(clue, ALL)).noneMatch(entry -> entry.contains("第三次被反映"));
        assertThat(told(withdrawn, List.of(Audience.SUPERVISION))).anyMatch(entry -> entry.contains("第三次被反映"));
        assertThat(possible.of(given.actor("dl.lead"), withdrawn.now())).doesNotContain(Act.CONTINUATION);
        assertThatThrownBy(() -> withdrawn.continued("dl.intake")).hasMessage("continuation.once");
        assertThat(withdrawn.status()).isEqualTo(ComplaintStatus.WITHDRAWN);
    }

    @Test
    void what_is_not_withdrawn_cannot_go_on_ex_officio() {
        var open = given.filed().accepted();

        assertThatThrownBy(() -> open.continued("dl.lead")).isInstanceOf(Refusal.NotNow.class);
        assertThat(retaliation().withdrawn().clue().orElseThrow().now().allows(Act.CONTINUATION))
                .isFalse();
    }

    @Test
    void nobody_rates_it_and_it_ends_with_the_review() {
        var clue = given.filed().withdrawn().continued("dl.intake");

        clue.assigned().acknowledged().foundOut(Finding.UNSUBSTANTIATED).replyApproved();

        assertThat(clue.status()).isEqualTo(ComplaintStatus.CLOSED);
        assertThat(clocks.of(clue.id())).noneMatch(Deadline::running);
        assertThat(clocks.of(clue.id())).extracting(Deadline::clock).doesNotContain(ClockCode.C7, ClockCode.C1);
    }

    @Test
    void what_is_found_in_it_is_solved_before_it_is_struck_off() {
        var clue = given.filed().withdrawn().continued("dl.intake");

        clue.assigned().acknowledged().foundOut(Finding.PARTLY).replyApproved();
        assertThat(clue.status()).isEqualTo(ComplaintStatus.RECTIFYING);
        assertThat(clocks.runs(clue.id(), ClockCode.C8)).isTrue();
        assertThat(clocks.runs(clue.id(), ClockCode.C7)).isFalse();
        clue.rectified(1).rectified(2).verified(1, true).verified(2, true).struckOff();

        assertThat(clue.status()).isEqualTo(ComplaintStatus.STRUCK_OFF);
    }

    @Test
    void it_follows_no_complaint() {
        var clue = given.filed().withdrawn().continued("dl.intake");
        var complaint = given.filed().accepted();

        assertThatThrownBy(() -> clue.mergedInto(complaint)).hasMessage("merging.exOfficio");
        assertThat(possible.of(given.actor("dl.intake"), clue.now())).doesNotContain(Act.MERGING);
    }

    private Case retaliation() {
        return given.filed(new Report().of("P507"));
    }

    private long number(String sql, Object... parameters) {
        return ((Number) given.stored(sql, parameters)).longValue();
    }

    private List<String> told(Case any, List<Audience> audiences) {
        return trail.of(any.now().chain(), audiences).stream()
                .map(entry -> entry.event() + " " + entry.detail())
                .toList();
    }
}
