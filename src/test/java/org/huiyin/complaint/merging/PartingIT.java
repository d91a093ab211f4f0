package org.huiyin.complaint.merging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.Silence;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.platform.Clock;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** Whoever goes their own way leaves nobody behind who waits for them (rules D3, 10, 20-22). */
@InPortal
class PartingIT {

    @Inject
    Given given;

    @Inject
    Clocks clocks;

    @Inject
    Silence silence;

    @Test
    void when_the_only_dissatisfied_one_withdraws_there_is_nothing_left_to_decide() {
        var master = given.filed().inHandling();
        var merged = given.filed().mergedInto(master);
        master.repliedTo(4, Finding.UNSUBSTANTIATED);
        merged.rated(Grade.DISSATISFIED);

        merged.withdrawn();

        assertThat(master.status()).isEqualTo(ComplaintStatus.REPLIED);
        assertThat(master.now().waitsRole()).isNull();
        assertThat(clocks.runs(master.id(), ClockCode.C6)).isFalse();
        master.rated(Grade.SATISFIED);
        assertThat(master.status()).isEqualTo(ComplaintStatus.CLOSED);
    }

    @Test
    void when_everybody_else_has_rated_the_case_ends_with_whoever_goes() {
        var master = given.filed().inHandling();
        var merged = given.filed().mergedInto(master);
        master.repliedTo(4, Finding.UNSUBSTANTIATED).rated(Grade.SATISFIED);

        merged.withdrawn();

        assertThat(master.status()).isEqualTo(ComplaintStatus.CLOSED);
    }

    @Test
    void when_the_time_to_rate_is_over_the_case_ends_with_whoever_held_it_up() {
        var master = given.filed().inHandling();
        var merged = given.filed().mergedInto(master);
        master.repliedTo(4, Finding.UNSUBSTANTIATED);
        merged.rated(Grade.VERY_DISSATISFIED);
        var over = due(master, ClockCode.C7).dueAt().plus(Duration.ofDays(1));

        Clock.at(over, silence::pass);
        assertThat(master.status()).isEqualTo(ComplaintStatus.REPLIED);
        Clock.at(over, merged::unmerged);

        assertThat(master.status()).isEqualTo(ComplaintStatus.CLOSED);
        assertThat(merged.status()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(clocks.of(master.id())).noneMatch(Deadline::running);
    }

    @Test
    void a_found_problem_goes_on_to_be_solved() {
        var master = given.filed().inHandling();
        var merged = given.filed().mergedInto(master);
        master.repliedTo(4, Finding.PARTLY).rated(Grade.SATISFIED);
        merged.rated(Grade.DISSATISFIED);

        merged.withdrawn();

        assertThat(master.status()).isEqualTo(ComplaintStatus.RECTIFYING);
        assertThat(master.now().waitsRole()).hasToString("UNIT_HANDLER");
        assertThat(clocks.runs(master.id(), ClockCode.C6)).isFalse();
        assertThat(clocks.runs(master.id(), ClockCode.C8)).isTrue();
    }

    @Test
    void while_somebody_else_is_not_satisfied_it_still_has_to_be_decided() {
        var master = given.filed().inHandling();
        var merged = given.filed().mergedInto(master);
        master.repliedTo(4, Finding.UNSUBSTANTIATED).rated(Grade.DISSATISFIED);
        merged.rated(Grade.DISSATISFIED);

        merged.withdrawn();

        assertThat(master.status()).isEqualTo(ComplaintStatus.REPLIED);
        assertThat(master.now().waitsRole()).hasToString("DISPATCHER");
        assertThat(clocks.runs(master.id(), ClockCode.C6)).isTrue();
        assertThat(master.rehandled().status()).isEqualTo(ComplaintStatus.REHANDLING);
    }

    private Deadline due(Case any, ClockCode code) {
        return clocks.of(any.id()).stream()
                .filter(deadline -> deadline.clock() == code)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
