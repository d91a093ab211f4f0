package org.huiyin.complaint.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Conclusion;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.Silence;
import org.huiyin.complaint.handling.Evaluating;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.complaint.intake.Material;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Mailbox;
import org.huiyin.given.Report;
import org.huiyin.given.Traces;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** What was merged is answered to each, and the case ends when everybody has had their say (rules D3, 10 and 20). */
@InPortal
class MergedAnswersIT {

    @Inject
    Given given;

    @Inject
    Clocks clocks;

    @Inject
    Traces traces;

    @Inject
    Evaluating evaluating;

    @Inject
    Material material;

    @Inject
    Silence silence;

    @Inject
    Mailbox mailbox;

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

        Clock.at(traces.clock(master, ClockCode.C7).dueAt().plus(Duration.ofDays(1)), silence::pass);

        assertThat(master.status()).isEqualTo(ComplaintStatus.CLOSED);
    }

    @Test
    void one_bad_rating_of_several_is_decided_on_once() {
        var master = given.filed().inHandling();
        var merged = given.filed().mergedInto(master);
        master.repliedTo(4, Finding.UNSUBSTANTIATED);

        merged.rated(Grade.DISSATISFIED);
        assertThat(Conclusion.disputed(master.now())).isTrue();
        assertThat(clocks.runs(master.id(), ClockCode.C6)).isTrue();
        master.rated(Grade.VERY_DISSATISFIED).rehandlingRefused();

        assertThat(master.status()).isEqualTo(ComplaintStatus.CLOSED);
        assertThat(Conclusion.disputed(master.now())).isFalse();
    }

    @Test
    void while_a_bad_rating_waits_for_its_decision_silence_closes_nothing() {
        var master = given.filed().inHandling();
        var merged = given.filed().mergedInto(master);
        master.repliedTo(4, Finding.UNSUBSTANTIATED);
        merged.rated(Grade.DISSATISFIED);

        Clock.at(traces.clock(master, ClockCode.C7).dueAt().plus(Duration.ofDays(1)), silence::pass);
        assertThat(master.status()).isEqualTo(ComplaintStatus.REPLIED);

        master.rehandled();
        assertThat(master.status()).isEqualTo(ComplaintStatus.REHANDLING);
        assertThat(clocks.runs(master.id(), ClockCode.C7)).isFalse();
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
