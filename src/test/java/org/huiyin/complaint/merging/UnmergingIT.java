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
import org.huiyin.complaint.handling.Grade;
import org.huiyin.complaint.intake.Material;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.complaint.time.Ground;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Report;
import org.huiyin.given.Traces;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** Whoever leaves what was merged goes on with what they were promised (rules D3, 10). */
@InPortal
class UnmergingIT {

    @Inject
    Given given;

    @Inject
    Clocks clocks;

    @Inject
    Traces traces;

    @Inject
    Mergers mergers;

    @Inject
    Statements statements;

    @Inject
    Material material;

    @Inject
    PossibleActs possible;

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
        var promised = traces.clock(master, ClockCode.C3).dueAt();

        master.withdrawn();

        assertThat(merged.status()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(traces.clock(merged, ClockCode.C3).running()).isTrue();
        assertThat(traces.clock(merged, ClockCode.C3).dueAt()).isEqualTo(promised);
        assertThat(merged.now().waitsUnitId())
                .contains(given.actor("dl.dispatch").unit());
    }

    @Test
    void taken_out_again_it_goes_on_from_where_it_was_with_its_own_clock() {
        var master = settled();
        var merged = given.filed();
        var own = traces.clock(merged, ClockCode.C1);
        merged.mergedInto(master);

        merged.unmerged();

        assertThat(merged.status()).isEqualTo(ComplaintStatus.SUBMITTED);
        var now = traces.clock(merged, ClockCode.C1);
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
        assertThat(traces.clock(late, ClockCode.C3).dueAt())
                .isEqualTo(traces.clock(early, ClockCode.C3).dueAt())
                .isBefore(own.dueAt());
    }

    @Test
    void who_is_let_go_while_the_master_stands_still_does_not_stand_still() {
        var master = given.filed().inHandling();
        var merged = given.filed().mergedInto(master);
        master.suspensionAsked(Ground.APPRAISAL).suspended();

        merged.unmerged();

        assertThat(clocks.pauseReason(traces.clock(merged, ClockCode.C3))).isEmpty();
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
