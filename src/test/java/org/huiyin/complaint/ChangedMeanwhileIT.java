package org.huiyin.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.huiyin.complaint.handling.AssignComplaint;
import org.huiyin.complaint.handling.Assignment;
import org.huiyin.complaint.handling.Evaluating;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.complaint.intake.Amendment;
import org.huiyin.complaint.intake.FileComplaint;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.complaint.intake.SupplementRequest;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.given.Given;
import org.huiyin.given.Report;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** What becomes of an act that was begun when something else changes the case. */
@InPortal
class ChangedMeanwhileIT {

    @Inject
    Given given;

    @Inject
    Amendment amendment;

    @Inject
    Assignment assignment;

    @Inject
    SupplementRequest supplementRequest;

    @Inject
    Statements statements;

    @Inject
    Evaluating evaluating;

    @Inject
    Silence silence;

    @Inject
    Clocks clocks;

    @Test
    void a_proposal_not_to_accept_lapses_when_the_complainant_changes_the_statement() {
        var report = new Report();
        var filed = given.filed(report).nonAcceptanceProposed();

        amendment.amend(filed.id(), report.command());

        assertThat(statements.openProposal(filed.id())).isEmpty();
        filed.accepted();
        assertThat(filed.status()).isEqualTo(ComplaintStatus.ACCEPTED);
    }

    @Test
    void no_supplement_is_asked_for_while_a_proposal_not_to_accept_waits() {
        var filed = given.filed().nonAcceptanceProposed();

        assertThatThrownBy(() -> supplementRequest.ask(given.actor("dl.intake"), filed.number(), List.of("处罚决定书")))
                .isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void the_intake_that_held_a_case_does_not_know_it_any_more_when_it_has_moved_to_the_level_above() {
        var filed = given.filed();

        amendment.amend(filed.id(), Report.about("QH-DL-SF").command());

        assertThatThrownBy(filed::accepted).isInstanceOf(Refusal.Unknown.class);
    }

    @Test
    void an_officer_named_by_credential_recuses_their_own_bureau_too() {
        var filed = given.filed();
        // The officer is of the emergency bureau, the unit that was named is the urban management bureau.
        amendment.amend(filed.id(), accusing(new FileComplaint.Accused("QH-DL-CG", null, null, "99010200054")));
        filed.accepted();

        assertThatThrownBy(() -> assignment.assign(
                        given.actor("dl.dispatch"), filed.number(), new AssignComplaint("QH-DL-YJ", List.of(), "")))
                .isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void strike_off_leaves_the_rest_of_the_time_for_rating() {
        var solved = given.filed().replied(Finding.SUBSTANTIATED).rectified(1).rectified(2);
        solved.verified(1, true).verified(2, true).struckOff();

        evaluating.evaluate(solved.id(), Grade.DISSATISFIED, "");

        assertThat(solved.status()).isEqualTo(ComplaintStatus.STRUCK_OFF);
        assertThat(clocks.of(solved.id())).noneMatch(deadline -> deadline.running());
    }

    @Test
    void in_the_last_second_of_the_last_day_nothing_is_concluded_yet() {
        var replied = given.filed().replied(Finding.UNSUBSTANTIATED);
        var due = clocks.of(replied.id()).stream()
                .filter(deadline -> deadline.clock() == ClockCode.C7)
                .findFirst()
                .orElseThrow()
                .dueAt();

        Clock.at(due.plusMillis(900), this::concludeAll);
        assertThat(replied.status()).isEqualTo(ComplaintStatus.REPLIED);
        Clock.at(due.plus(Duration.ofSeconds(1)), this::concludeAll);
        assertThat(replied.status()).isEqualTo(ComplaintStatus.CLOSED);
    }

    private void concludeAll() {
        silence.pass();
    }

    private static FileComplaint accusing(FileComplaint.Accused accused) {
        var told = new Report().command();
        return new FileComplaint(
                told.identityMode(),
                told.complainantType(),
                told.complainant(),
                told.regionCode(),
                List.of(accused),
                told.subject(),
                told.narrative(),
                told.primaryCategory(),
                told.otherCategories(),
                told.sector(),
                told.actionKind(),
                told.occurredOn(),
                told.place(),
                told.amountInvolved(),
                told.requests(),
                told.channel(),
                told.locale());
    }
}
