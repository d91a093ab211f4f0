package org.huiyin.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;
import static org.huiyin.given.Declined.invalid;
import static org.huiyin.given.Declined.refused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.AnswerKind;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.complaint.handling.ReplySubmission;
import org.huiyin.complaint.handling.SubmitReply;
import org.huiyin.complaint.recheck.RecheckOutcome;
import org.huiyin.complaint.recheck.Rechecks;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.given.Watch;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What did not satisfy twice, and in which nothing was found, is not closed before the body above has looked at it. */
@InPortal
class SecondDissatisfactionIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 7, 5);

    @Inject
    Given given;

    @Inject
    Traces traces;

    @Inject
    Watch watch;

    @Inject
    Sweep sweep;

    @Inject
    EscalatedHandling handling;

    @Inject
    EscalationRefusal refusal;

    @Inject
    OrderAnswer answers;

    @Inject
    Escalations escalations;

    @Inject
    PossibleActs possible;

    @Inject
    Rechecks rechecks;

    @Inject
    ReplySubmission replySubmission;

    @Inject
    Clocks clocks;

    @BeforeEach
    void only_the_cast() {
        watch.begin();
    }

    @AfterEach
    void nothing_waits_for_years() {
        watch.end();
    }

    @Test
    void it_waits_for_the_head_above_with_a_clock() {
        var twice = twice();

        assertThat(twice.status()).isEqualTo(ComplaintStatus.REPLIED);
        assertThat(traces.waits(twice, "qh.lead")).isTrue();
        assertThat(traces.waits(twice, "dl.lead")).isFalse();
        assertThat(clocks.counts(twice.id(), ClockCode.C6)).isTrue();
        assertThat(possible.of(given.actor("qh.lead"), twice.now()))
                .contains(Act.ESCALATED_HANDLING, Act.ESCALATION_REFUSAL);
        assertThat(possible.of(given.actor("dl.lead"), twice.now()))
                .doesNotContain(Act.ESCALATED_HANDLING, Act.ESCALATION_REFUSAL);
        refused("escalation.refusal.notAsked", () -> left(twice, "dl.lead"));
        assertThatThrownBy(() -> handling.takeOver(given.actor("dl.lead"), twice.number(), "本局再查一次。"))
                .isInstanceOf(Refusal.NotYours.class);
    }

    @Test
    void who_takes_it_over_has_others_handle_it_anew() {
        var twice = twice();

        handling.takeOver(given.actor("qh.lead"), twice.number(), "两次答复都没有回答第二项诉求。");

        assertThat(twice.status()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(twice.now().waitsRole()).isEqualTo(Role.DISPATCHER);
        assertThat(traces.waits(twice, "qh.dispatch")).isTrue();
        assertThat(clocks.counts(twice.id(), ClockCode.C3R)).isTrue();
        assertThat(traces.body(twice, "takenOver")).contains("换人重新核查");
        twice.designatedTo("QH-DL-SF").signedFor();
        for (var before : List.of("dl.sf.handler", "dl.sf.leader"))
            assertThat(possible.of(given.actor(before), twice.now())).as(before).doesNotContain(Act.REPLY);
    }

    @Test
    void who_leaves_it_says_why_and_only_then_it_is_closed() {
        var twice = twice();
        invalid("escalation.refusal.missing", () -> refusal.refuse(given.actor("qh.lead"), twice.number(), " "));
        invalid("platform.tooLong", () -> refusal.refuse(given.actor("qh.lead"), twice.number(), "长".repeat(1001)));

        left(twice, "qh.lead");

        assertThat(twice.status()).isEqualTo(ComplaintStatus.CLOSED);
        assertThat(clocks.counts(twice.id(), ClockCode.C6)).isFalse();
        assertThat(traces.body(twice, "escalationRefused")).contains("两次核查结论一致。");
        assertThat(traces.audience(twice, "complaint.escalationRefused")).isEqualTo("PARTY");
        assertThatThrownBy(() -> left(twice, "qh.lead")).isInstanceOf(Refusal.NotNow.class);
        assertThat(rechecks.until(twice.now())).isPresent();
    }

    @Test
    void a_recheck_comes_before_it_and_settles_it() {
        var twice = twice();

        twice.recheckAsked();
        assertThat(clocks.runs(twice.id(), ClockCode.C6)).isFalse();
        twice.recheckWrittenAt("qh", RecheckOutcome.UPHELD).recheckApprovedAt("qh");

        assertThat(twice.status()).isEqualTo(ComplaintStatus.CLOSED);
    }

    @Test
    void the_body_that_sits_on_it_explains_it_itself_and_the_one_above_that_is_told() {
        var late = made(MONDAY, this::twice).get();
        on(MONDAY.plusDays(6), sweep::pass);

        assertThat(watch.orders(late, ClockCode.C6)).singleElement().satisfies(order -> {
            assertThat(order.addressee()).isEqualTo(Addressee.BODY);
            assertThat(order.open()).isTrue();
        });
        assertThat(traces.recipients(late, "desk.orderedAbove")).containsExactly("sl.lead");
        on(MONDAY.plusDays(6), () -> handling.takeOver(given.actor("qh.lead"), late.number(), "两次答复都没有回答第二项诉求。"));
        on(MONDAY.plusDays(6), () -> answers.answer(given.actor("qh.lead"), late.number(), "案卷调取较慢。"));
        assertThat(watch.orders(late, ClockCode.C6)).singleElement().satisfies(order -> assertThat(order.answer())
                .contains("案卷调取较慢。"));
    }

    @Test
    void whoever_was_merged_into_it_may_still_rate_and_it_is_closed_after_that() {
        var master = given.filed().inHandling();
        var follower = given.filed().accepted().mergedInto(master);
        master.repliedTo(4, Finding.UNSUBSTANTIATED).rated(Grade.DISSATISFIED).rehandled();
        replySubmission.submit(given.actor("dl.sf.leader"), master.number(), toFour());
        master.replyApproved().rated(Grade.DISSATISFIED);
        left(master, "qh.lead");
        assertThat(master.status()).isEqualTo(ComplaintStatus.REPLIED);

        follower.rated(Grade.VERY_DISSATISFIED);

        assertThat(master.status()).isEqualTo(ComplaintStatus.CLOSED);
        assertThat(escalations.listings(master.id())).hasSize(1);
    }

    @Test
    void what_was_found_is_put_right_and_only_watched_from_above() {
        var found = given.filed()
                .replied(Finding.UNSUBSTANTIATED)
                .rated(Grade.DISSATISFIED)
                .rehandled()
                .replySubmittedBy("dl.sf.leader", Finding.SUBSTANTIATED)
                .replyApproved()
                .rated(Grade.DISSATISFIED);

        assertThat(found.status()).isEqualTo(ComplaintStatus.RECTIFYING);
        assertThat(traces.recipients(found, "desk.listedAbove")).containsExactly("qh.lead");
    }

    /** To the requests of both. */
    private static SubmitReply toFour() {
        var command = Case.reply(Finding.UNSUBSTANTIATED);
        var answers = IntStream.rangeClosed(1, 4)
                .mapToObj(position -> new SubmitReply.ItemAnswer(position, AnswerKind.MET, "答复" + position, null))
                .toList();
        return new SubmitReply(Finding.UNSUBSTANTIATED, command.facts(), command.basis(), answers, command.problems());
    }

    private void left(Case twice, String by) {
        refusal.refuse(given.actor(by), twice.number(), "两次核查结论一致。");
    }

    private Case twice() {
        return given.filed()
                .replied(Finding.UNSUBSTANTIATED)
                .rated(Grade.DISSATISFIED)
                .rehandled()
                .replySubmittedBy("dl.sf.leader", Finding.UNSUBSTANTIATED)
                .replyApproved()
                .rated(Grade.DISSATISFIED);
    }
}
