package org.huiyin.complaint.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.Mergers;
import org.huiyin.complaint.Silence;
import org.huiyin.complaint.handling.Evaluating;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.complaint.handling.RehandlingDecision;
import org.huiyin.complaint.intake.Material;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.complaint.time.Ground;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Mailbox;
import org.huiyin.given.Report;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** Complaints about one matter are handled as one (并案; rules D3, 10), and let go again where they are not about one. */
@InPortal
class MergingIT {

    @Inject
    Given given;

    @Inject
    Clocks clocks;

    @Inject
    Mergers mergers;

    @Inject
    Candidates candidates;

    @Inject
    Statements statements;

    @Inject
    Evaluating evaluating;

    @Inject
    RehandlingDecision rehandling;

    @Inject
    Material material;

    @Inject
    Silence silence;

    @Inject
    PossibleActs possible;

    @Inject
    Mailbox mailbox;

    @Test
    void a_merged_complaint_follows_its_master_and_waits_for_nobody() {
        var master = given.filed().accepted();
        var merged = given.filed().mergedInto(master);

        assertThat(merged.status()).isEqualTo(ComplaintStatus.MERGED);
        assertThat(merged.now().waitsUnitId()).isEmpty();
        assertThat(clocks.of(merged.id())).noneMatch(Deadline::running);
        assertThat(mergers.master(merged.now()).id()).isEqualTo(master.id());
        assertThat(mergers.followers(master.id())).hasSize(1);
        assertThat(possible.of(given.actor("dl.intake"), merged.now()))
                .containsExactly(Act.UNMERGING, Act.REFERRAL_PROPOSAL);
    }

    @Test
    void of_two_clocks_for_the_reply_the_earlier_wins() {
        var older = at(Duration.ofDays(9), () -> given.filed().accepted());
        var master = given.filed().inHandling();
        var before = latest(master, ClockCode.C3);

        older.mergedInto(master);

        var now = latest(master, ClockCode.C3);
        assertThat(now.id()).isNotEqualTo(before.id());
        assertThat(now.dueAt()).isEqualTo(latest(older, ClockCode.C3).dueAt()).isBefore(before.dueAt());
        assertThat(master.now().nextDueAt()).isBeforeOrEqualTo(now.dueAt());
        assertThat(clocks.explain(now).lastDay()).isEqualTo(now.dueDay());
    }

    @Test
    void of_two_clocks_for_the_acceptance_the_earlier_wins() {
        var older = at(Duration.ofDays(3), () -> given.filed());
        var master = settled();

        older.mergedInto(master);

        assertThat(latest(master, ClockCode.C1).dueAt())
                .isEqualTo(latest(older, ClockCode.C1).dueAt());
    }

    @Test
    void a_later_clock_moves_nothing() {
        var master = at(Duration.ofDays(9), () -> given.filed().accepted());
        var before = latest(master, ClockCode.C3);

        given.filed().accepted().mergedInto(master);

        assertThat(latest(master, ClockCode.C3).id()).isEqualTo(before.id());
        assertThat(latest(master, ClockCode.C3).dueAt()).isEqualTo(before.dueAt());
    }

    @Test
    void whom_only_the_merged_one_accuses_is_recused_from_the_whole() {
        var master = given.filed(Report.about("QH-DL-CG")).accepted();
        given.filed(Report.about("QH-DL-YJ")).mergedInto(master);

        assertThatThrownBy(() -> master.assignedTo("QH-DL-YJ")).isInstanceOf(Refusal.NotNow.class);
        assertThat(statements.accused(master.id())).hasSize(1);
    }

    @Test
    void whom_two_merged_ones_accuse_stays_recused_when_one_of_them_goes() {
        var master = given.filed(Report.about("QH-DL-CG")).accepted();
        var going = given.filed(Report.about("QH-DL-YJ")).mergedInto(master);
        given.filed(Report.about("QH-DL-YJ")).mergedInto(master);

        going.unmerged();

        assertThat(statements.respondents(master.id()).stream()
                        .map(respondent -> respondent.unitName(false))
                        .distinct())
                .hasSize(2);
        assertThatThrownBy(() -> master.assignedTo("QH-DL-YJ")).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void a_unit_that_leads_does_not_become_a_respondent() {
        var master = given.filed(Report.about("QH-DL-CG")).accepted().assignedTo("QH-DL-YJ");
        var accusing = given.filed(Report.about("QH-DL-YJ"));

        assertThatThrownBy(() -> accusing.mergedInto(master)).hasMessageStartingWith("routing.recused");
        assertThat(accusing.status()).isEqualTo(ComplaintStatus.SUBMITTED);
        assertThat(given.shown(master, "dl.yj.clerk")).isTrue();
    }

    @Test
    void the_unit_that_handles_the_master_does_not_see_whose_complaint_was_merged() {
        var master = given.filed().inHandling();
        var merged = given.filed().mergedInto(master);

        assertThat(given.shown(merged, "dl.sf.handler")).isFalse();
        assertThat(given.shown(merged, "dl.intake")).isTrue();
    }

    @Test
    void what_cannot_be_merged_is_refused_with_the_reason() {
        var submitted = settled();
        var accepted = given.filed().accepted();
        var replied = given.filed().replied(Finding.UNSUBSTANTIATED);
        var elsewhere = given.filed(Report.about("QH-WC-YJ").in("990121"));

        assertThatThrownBy(() -> accepted.mergedInto(submitted)).hasMessage("merging.master.notAccepted");
        assertThatThrownBy(() -> submitted.mergedInto(replied)).hasMessage("merging.master.notOpen");
        assertThatThrownBy(() -> submitted.mergedInto(submitted)).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> submitted.mergedInto(elsewhere)).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> submitted.mergedInto(given.filed())).hasMessage("merging.master.amendable");
        submitted.mergedInto(accepted);
        assertThatThrownBy(() -> submitted.mergedInto(accepted)).isInstanceOf(Refusal.NotNow.class);
        assertThatThrownBy(() -> accepted.mergedInto(given.filed().accepted())).hasMessage("merging.followed");
    }

    @Test
    void what_holds_up_or_ends_one_complaint_does_not_hold_up_or_end_another() {
        var master = settled();
        given.filed().mergedInto(master);

        assertThatThrownBy(() -> master.supplementsAsked("处罚决定书")).hasMessage("merging.followers");
        assertThatThrownBy(master::nonAcceptanceProposed).hasMessage("merging.followers");
        assertThat(possible.of(given.actor("dl.intake"), master.now()))
                .doesNotContain(Act.SUPPLEMENT_REQUEST, Act.NON_ACCEPTANCE_PROPOSAL, Act.MERGING);
    }

    @Test
    void each_is_answered_and_each_is_written_to_in_its_own_language() {
        var master = settled();
        var merged = given.filed(new Report().english()).mergedInto(master);
        master.inHandling();

        assertThatThrownBy(() -> master.replySubmitted(Finding.UNSUBSTANTIATED)).isInstanceOf(Refusal.Invalid.class);
        master.repliedTo(4, Finding.UNSUBSTANTIATED);

        assertThat(mailbox.allLetters(merged))
                .extracting(Mailbox.Received::kind)
                .contains("merged", "accepted", "replied");
        assertThat(mailbox.allLetters(merged))
                .filteredOn(letter -> letter.kind().equals("replied"))
                .allMatch(letter -> letter.subject().contains(merged.number()))
                .noneMatch(letter -> letter.body().contains(master.number()));
    }

    @Test
    void the_case_ends_when_everybody_has_rated_the_reply() {
        var master = given.filed().inHandling();
        var merged = given.filed().mergedInto(master);
        master.repliedTo(4, Finding.UNSUBSTANTIATED).rated(Grade.SATISFIED);

        assertThat(master.status()).isEqualTo(ComplaintStatus.REPLIED);
        assertThat(evaluating.mayRate(merged.now())).isTrue();
        merged.rated(Grade.VERY_SATISFIED);

        assertThat(master.status()).isEqualTo(ComplaintStatus.CLOSED);
        assertThat(merged.status()).isEqualTo(ComplaintStatus.MERGED);
        assertThatThrownBy(() -> merged.rated(Grade.SATISFIED)).hasMessage("evaluation.once");
    }

    @Test
    void who_says_nothing_holds_nobody_up_for_ever() {
        var master = given.filed().inHandling();
        given.filed().mergedInto(master);
        master.repliedTo(4, Finding.UNSUBSTANTIATED).rated(Grade.SATISFIED);

        Clock.at(latest(master, ClockCode.C7).dueAt().plus(Duration.ofDays(1)), silence::pass);

        assertThat(master.status()).isEqualTo(ComplaintStatus.CLOSED);
    }

    @Test
    void one_bad_rating_of_several_is_decided_on_once() {
        var master = given.filed().inHandling();
        var merged = given.filed().mergedInto(master);
        master.repliedTo(4, Finding.UNSUBSTANTIATED);

        merged.rated(Grade.DISSATISFIED);
        assertThat(rehandling.pending(master.now())).isTrue();
        assertThat(clocks.runs(master.id(), ClockCode.C6)).isTrue();
        master.rated(Grade.VERY_DISSATISFIED).rehandlingRefused();

        assertThat(master.status()).isEqualTo(ComplaintStatus.CLOSED);
        assertThat(rehandling.pending(master.now())).isFalse();
    }

    @Test
    void while_a_bad_rating_waits_for_its_decision_silence_closes_nothing() {
        var master = given.filed().inHandling();
        var merged = given.filed().mergedInto(master);
        master.repliedTo(4, Finding.UNSUBSTANTIATED);
        merged.rated(Grade.DISSATISFIED);

        Clock.at(latest(master, ClockCode.C7).dueAt().plus(Duration.ofDays(1)), silence::pass);
        assertThat(master.status()).isEqualTo(ComplaintStatus.REPLIED);

        master.rehandled();
        assertThat(master.status()).isEqualTo(ComplaintStatus.REHANDLING);
        assertThat(clocks.runs(master.id(), ClockCode.C7)).isFalse();
    }

    @Test
    void whoever_withdraws_withdraws_their_own_report_only() {
        var master = given.filed(Report.about("QH-DL-CG")).accepted();
        var merged = given.filed(Report.about("QH-DL-YJ")).mergedInto(master);

        merged.withdrawn();

        assertThat(merged.status()).isEqualTo(ComplaintStatus.WITHDRAWN);
        assertThat(master.status()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(mergers.followed(master.id())).isFalse();
        assertThat(statements.respondents(master.id())).hasSize(1);
    }

    @Test
    void when_the_master_is_withdrawn_the_others_go_on_with_what_they_were_promised() {
        var master = settled();
        var merged = given.filed().mergedInto(master);
        master.inHandling();
        var promised = latest(master, ClockCode.C3).dueAt();

        master.withdrawn();

        assertThat(merged.status()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(latest(merged, ClockCode.C3).running()).isTrue();
        assertThat(latest(merged, ClockCode.C3).dueAt()).isEqualTo(promised);
        assertThat(merged.now().waitsUnitId())
                .contains(given.actor("dl.dispatch").unit());
    }

    @Test
    void taken_out_again_it_goes_on_from_where_it_was_with_its_own_clock() {
        var master = settled();
        var merged = given.filed();
        var own = latest(merged, ClockCode.C1);
        merged.mergedInto(master);

        merged.unmerged();

        assertThat(merged.status()).isEqualTo(ComplaintStatus.SUBMITTED);
        var now = latest(merged, ClockCode.C1);
        assertThat(now.id()).isEqualTo(own.id());
        assertThat(now.running()).isTrue();
        assertThat(now.dueAt()).isEqualTo(own.dueAt());
        assertThat(now.nextAlertAt()).isPresent();
        assertThat(merged.now().nextDueAt()).isEqualTo(now.dueAt());
        assertThat(merged.now().closedAt()).isEmpty();
        assertThatThrownBy(merged::unmerged).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void taken_out_again_nobody_is_promised_less_than_before() {
        var early = at(Duration.ofDays(9), () -> given.filed().accepted());
        var late = given.filed().accepted().mergedInto(early);
        var own = clocks.of(late.id()).stream()
                .filter(deadline -> deadline.clock() == ClockCode.C3)
                .findFirst()
                .orElseThrow();

        late.unmerged();

        assertThat(late.status()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(latest(late, ClockCode.C3).dueAt())
                .isEqualTo(latest(early, ClockCode.C3).dueAt())
                .isBefore(own.dueAt());
    }

    @Test
    void who_is_let_go_while_the_master_stands_still_does_not_stand_still() {
        var master = given.filed().inHandling();
        var merged = given.filed().mergedInto(master);
        master.suspensionAsked(Ground.APPRAISAL).suspended();

        merged.unmerged();

        assertThat(clocks.pauseReason(latest(merged, ClockCode.C3))).isEmpty();
        assertThat(clocks.counts(merged.id(), ClockCode.C3)).isTrue();
    }

    @Test
    void a_case_that_has_ended_lets_nothing_go() {
        var master = given.filed().inHandling();
        var merged = given.filed().mergedInto(master);
        master.repliedTo(4, Finding.UNSUBSTANTIATED).rated(Grade.SATISFIED);
        merged.rated(Grade.SATISFIED);

        assertThatThrownBy(merged::unmerged).hasMessage("unmerging.ended");
        assertThat(possible.of(given.actor("dl.intake"), merged.now())).containsExactly(Act.REFERRAL_PROPOSAL);
        assertThatThrownBy(() -> material.add(merged.id(), "还有一张照片。")).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void what_is_added_to_a_merged_complaint_is_told_where_it_is_handled() {
        var master = given.filed().inHandling();
        var merged = given.filed().mergedInto(master);

        material.add(merged.id(), "又找到一段录像。");

        assertThat(given.stored(
                        "select count(*) from trail_entry where chain = ? and event = 'complaint.followerMaterial'",
                        master.now().chain()))
                .isEqualTo(1L);
    }

    @Test
    void likely_duplicates_are_hinted_at_the_likeliest_first_and_only_what_one_may_see() {
        var one = given.filed();
        var other = given.filed();

        var hints = candidates.of(given.actor("dl.intake"), other.now());

        assertThat(hints).hasSizeBetween(1, 5);
        assertThat(hints).allMatch(hint -> hint.complaint().id() != other.id());
        assertThat(hints).noneMatch(hint -> hint.organs().isEmpty());
        assertThat(hints.get(0).wordsShared()).isGreaterThan(50);
        assertThat(hints).isSortedAccordingTo((a, b) -> b.weight() - a.weight());
        assertThat(candidates.of(given.actor("wc.intake"), other.now())).isEmpty();
        assertThat(one.status()).isEqualTo(ComplaintStatus.SUBMITTED);
    }

    /** Submitted, and not open to changes any more. */
    private Case settled() {
        return at(Duration.ofMinutes(11), () -> given.filed());
    }

    private Case at(Duration ago, Supplier<Case> made) {
        var result = new Case[1];
        Clock.at(Instant.now().minus(ago), () -> result[0] = made.get());
        return result[0];
    }

    private Deadline latest(Case any, ClockCode code) {
        return clocks.of(any.id()).stream()
                .filter(deadline -> deadline.clock() == code)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
