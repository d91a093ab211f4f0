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
import org.huiyin.complaint.intake.Statements;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Report;
import org.huiyin.given.Traces;
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
    Traces traces;

    @Inject
    Mergers mergers;

    @Inject
    Candidates candidates;

    @Inject
    Statements statements;

    @Inject
    PossibleActs possible;

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
        var before = traces.clock(master, ClockCode.C3);

        older.mergedInto(master);

        var now = traces.clock(master, ClockCode.C3);
        assertThat(now.id()).isNotEqualTo(before.id());
        assertThat(now.dueAt())
                .isEqualTo(traces.clock(older, ClockCode.C3).dueAt())
                .isBefore(before.dueAt());
        assertThat(master.now().nextDueAt()).isBeforeOrEqualTo(now.dueAt());
        assertThat(clocks.explain(now).lastDay()).isEqualTo(now.dueDay());
    }

    @Test
    void of_two_clocks_for_the_acceptance_the_earlier_wins() {
        var older = at(Duration.ofDays(3), () -> given.filed());
        var master = settled();

        older.mergedInto(master);

        assertThat(traces.clock(master, ClockCode.C1).dueAt())
                .isEqualTo(traces.clock(older, ClockCode.C1).dueAt());
    }

    @Test
    void a_later_clock_moves_nothing() {
        var master = at(Duration.ofDays(9), () -> given.filed().accepted());
        var before = traces.clock(master, ClockCode.C3);

        given.filed().accepted().mergedInto(master);

        assertThat(traces.clock(master, ClockCode.C3).id()).isEqualTo(before.id());
        assertThat(traces.clock(master, ClockCode.C3).dueAt()).isEqualTo(before.dueAt());
    }

    @Test
    void whom_only_the_merged_one_accuses_is_recused_from_the_whole() {
        var master = given.filed(Report.about("QH-DL-CG")).accepted();
        given.filed(Report.about("QH-DL-YJ")).mergedInto(master);

        assertThatThrownBy(() -> master.assignedTo("QH-DL-YJ")).isInstanceOf(Refusal.NotNow.class);
        assertThat(statements.accused(master.id())).hasSize(1);
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
}
