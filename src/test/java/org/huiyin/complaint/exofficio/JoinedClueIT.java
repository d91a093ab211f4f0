package org.huiyin.complaint.exofficio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.complaint.merging.Candidate;
import org.huiyin.complaint.merging.Candidates;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Report;
import org.huiyin.given.Traces;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who complains about what is looked into ex officio already joins that case, and gets the answer that nobody else waits for. */
@InPortal
class JoinedClueIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 7, 5);

    /** No other test files anything near that day. */
    private static final LocalDate ALONE = LocalDate.of(2029, 3, 5);

    @Inject
    Given given;

    @Inject
    Traces traces;

    @Inject
    Candidates candidates;

    @Inject
    Clues clues;

    @Inject
    Clocks clocks;

    @AfterEach
    void nothing_waits_for_years() {
        given.tampered("update outbox set next_attempt_at = null where next_attempt_at > '2027-01-01'");
    }

    @Test
    void it_is_among_what_a_later_complaint_may_be_about() {
        var clue = made(ALONE, this::clue).get();
        var later = made(ALONE, () -> given.filed().accepted()).get();

        assertThat(candidates.of(given.actor("dl.intake"), later.now()))
                .extracting(Candidate::complaint)
                .extracting(Complaint::id)
                .contains(clue.id());
    }

    @Test
    void the_earlier_day_wins_and_the_complainant_reads_it() {
        var later = made(MONDAY, () -> given.filed().accepted()).get();
        var clue = made(MONDAY.plusDays(9), this::clue).get();
        var promised = traces.clock(later, ClockCode.C3).dueAt();

        on(MONDAY.plusDays(10), () -> later.mergedInto(clue));

        assertThat(later.status()).isEqualTo(ComplaintStatus.MERGED);
        assertThat(traces.clock(clue, ClockCode.C3).dueAt()).isEqualTo(promised);
        assertThat(traces.letters(later, "merged")).isEqualTo(1);
    }

    @Test
    void who_joined_it_gets_the_reply_and_rates_it_and_with_that_it_ends() {
        var clue = clue();
        var later = given.filed().accepted().mergedInto(clue);

        clue.assigned().acknowledged().repliedTo(2, Finding.UNSUBSTANTIATED);
        assertThat(clue.status()).isEqualTo(ComplaintStatus.REPLIED);
        assertThat(clocks.counts(clue.id(), ClockCode.C7)).isTrue();
        assertThat(traces.letters(later, "replied")).isEqualTo(1);

        later.rated(Grade.SATISFIED);
        assertThat(clue.status()).isEqualTo(ComplaintStatus.CLOSED);
    }

    @Test
    void a_bad_rating_of_who_joined_it_is_looked_at() {
        var clue = clue();
        var later = given.filed().accepted().mergedInto(clue);
        clue.assigned().acknowledged().repliedTo(2, Finding.UNSUBSTANTIATED);

        later.rated(Grade.DISSATISFIED);
        assertThat(clue.rehandled().status()).isEqualTo(ComplaintStatus.REHANDLING);
    }

    @Test
    void who_joined_it_may_ask_for_a_recheck() {
        var clue = clue();
        var later = given.filed().accepted().mergedInto(clue);
        clue.assigned().acknowledged().repliedTo(2, Finding.UNSUBSTANTIATED);

        later.recheckAsked();
        assertThat(clue.status()).isEqualTo(ComplaintStatus.UNDER_RECHECK);
    }

    @Test
    void when_nobody_who_joined_it_is_left_it_ends_with_the_review_as_before() {
        var clue = clue();
        var later = given.filed().accepted().mergedInto(clue);
        later.unmerged();

        clue.assigned().acknowledged().foundOut(Finding.UNSUBSTANTIATED).replyApproved();
        assertThat(clue.status()).isEqualTo(ComplaintStatus.CLOSED);
    }

    @Test
    void who_joined_it_and_withdraws_leaves_no_other_case_behind() {
        var clue = clue();
        var later = given.filed(new Report().of("P507")).accepted().mergedInto(clue);

        later.withdrawn();

        assertThat(later.status()).isEqualTo(ComplaintStatus.WITHDRAWN);
        assertThat(clues.of(later.id())).isEmpty();
        assertThat(clue.status()).isEqualTo(ComplaintStatus.ACCEPTED);
    }

    private Case clue() {
        return given.filed().withdrawn().continued("dl.intake");
    }
}
