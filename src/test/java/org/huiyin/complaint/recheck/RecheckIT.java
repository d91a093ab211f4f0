package org.huiyin.complaint.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Trail;
import org.huiyin.audit.TrailEntry;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.Silence;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Mailbox;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** The level above looks at a reply that the complainant does not accept (复核; rules D3, 24-25; 信访工作条例 arts. 35-36). */
@InPortal
class RecheckIT {

    @Inject
    Given given;

    @Inject
    Clocks clocks;

    @Inject
    Rechecks rechecks;

    @Inject
    Silence silence;

    @Inject
    Mailbox mailbox;

    @Inject
    Trail trail;

    @Test
    void the_city_looks_at_what_the_district_replied_within_thirty_days() {
        var asked = given.filed().replied(Finding.UNSUBSTANTIATED);
        assertThat(given.shown(asked, "qh.review")).isFalse();

        asked.recheckAsked();

        assertThat(asked.status()).isEqualTo(ComplaintStatus.UNDER_RECHECK);
        assertThat(asked.now().waitsUnitId()).contains(given.actor("qh.review").unit());
        assertThat(clocks.runs(asked.id(), ClockCode.C9)).isTrue();
        assertThat(asked.now().nextDueAt()).isEqualTo(clock(asked, ClockCode.C9).dueAt());
        assertThat(given.shown(asked, "qh.review")).isTrue();
        assertThat(given.shown(asked, "qh.intake")).isFalse();
    }

    @Test
    void an_upheld_reply_can_still_be_rated_as_long_as_before() {
        var upheld = given.filed().replied(Finding.UNSUBSTANTIATED).recheckAsked();
        assertThat(clocks.counts(upheld.id(), ClockCode.C7)).isFalse();

        upheld.recheckWrittenAt("qh", RecheckOutcome.UPHELD).recheckApprovedAt("qh");

        assertThat(upheld.status()).isEqualTo(ComplaintStatus.REPLIED);
        assertThat(clocks.counts(upheld.id(), ClockCode.C7)).isTrue();
        assertThat(clocks.runs(upheld.id(), ClockCode.C9)).isFalse();
        upheld.rated(Grade.SATISFIED);
        assertThat(upheld.status()).isEqualTo(ComplaintStatus.CLOSED);
    }

    @Test
    void while_it_is_rechecked_nobody_counts_the_complainant_as_silent() {
        var asked = given.filed().replied(Finding.UNSUBSTANTIATED).recheckAsked();

        Clock.at(clock(asked, ClockCode.C7).dueAt().plus(Duration.ofDays(3)), silence::pass);

        assertThat(asked.status()).isEqualTo(ComplaintStatus.UNDER_RECHECK);
        assertThat(clocks.runs(asked.id(), ClockCode.C7)).isTrue();
    }

    @Test
    void a_closed_case_is_rechecked_and_closed_again_when_the_reply_stands() {
        var closed = given.filed().replied(Finding.UNSUBSTANTIATED).rated(Grade.SATISFIED);

        closed.recheckAsked();
        assertThat(closed.now().closedAt()).isEmpty();

        closed.recheckWrittenAt("qh", RecheckOutcome.UPHELD).recheckApprovedAt("qh");
        assertThat(closed.status()).isEqualTo(ComplaintStatus.CLOSED);
        assertThat(closed.now().closedAt()).isPresent();
    }

    @Test
    void found_problems_stand_still_and_go_on_afterwards() {
        var found = given.filed().replied(Finding.PARTLY).rated(Grade.SATISFIED).recheckAsked();
        assertThat(clocks.counts(found.id(), ClockCode.C8)).isFalse();
        assertThatThrownBy(() -> found.rectified(1)).isInstanceOf(Refusal.NotNow.class);

        found.recheckWrittenAt("qh", RecheckOutcome.UPHELD).recheckApprovedAt("qh");

        assertThat(found.status()).isEqualTo(ComplaintStatus.RECTIFYING);
        assertThat(clocks.counts(found.id(), ClockCode.C8)).isTrue();
        found.rectified(1).rectified(2).verified(1, true).verified(2, true).struckOff();
        assertThat(found.status()).isEqualTo(ComplaintStatus.STRUCK_OFF);
    }

    @Test
    void a_reply_that_is_set_aside_is_written_again_by_somebody_else() {
        var again = given.filed().replied(Finding.UNSUBSTANTIATED).rechecked(RecheckOutcome.OVERTURNED);

        assertThat(again.status()).isEqualTo(ComplaintStatus.REHANDLING);
        assertThat(clocks.runs(again.id(), ClockCode.C3R)).isTrue();
        assertThatThrownBy(() -> again.replySubmitted(Finding.SUBSTANTIATED)).hasMessage("rehandling.samePerson");

        again.replySubmittedBy("dl.sf.leader", Finding.SUBSTANTIATED)
                .replyApproved()
                .rated(Grade.SATISFIED);
        assertThat(again.status()).isEqualTo(ComplaintStatus.RECTIFYING);
    }

    @Test
    void it_may_follow_a_rehandling_and_bars_everybody_who_handled_it() {
        var again = given.filed()
                .replied(Finding.UNSUBSTANTIATED)
                .rated(Grade.DISSATISFIED)
                .rehandled()
                .replySubmittedBy("dl.sf.leader", Finding.UNSUBSTANTIATED)
                .replyApproved()
                .rechecked(RecheckOutcome.OVERTURNED);

        for (var before : new String[] {"dl.sf.handler", "dl.sf.leader"})
            assertThatThrownBy(() -> again.replySubmittedBy(before, Finding.UNSUBSTANTIATED))
                    .hasMessage("rehandling.samePerson");
    }

    @Test
    void the_second_recheck_goes_one_level_higher_and_settles_the_matter() {
        var twice = given.filed()
                .replied(Finding.UNSUBSTANTIATED)
                .rechecked(RecheckOutcome.UPHELD)
                .recheckAsked();
        assertThatThrownBy(() -> twice.recheckWrittenAt("qh", RecheckOutcome.UPHELD))
                .isInstanceOf(Refusal.NotYours.class);

        twice.recheckWrittenAt("sl", RecheckOutcome.UPHELD).recheckApprovedAt("sl");

        assertThat(rechecks.decided(twice.id()).orElseThrow().last()).isTrue();
        assertThatThrownBy(twice::recheckAsked).hasMessage("recheck.settled");
        assertThat(rechecks.until(twice.now())).isEmpty();
    }

    @Test
    void nobody_decides_on_an_opinion_that_is_not_written_or_was_sent_back() {
        var asked = given.filed().replied(Finding.UNSUBSTANTIATED).recheckAsked();
        assertThatThrownBy(() -> asked.recheckApprovedAt("qh")).hasMessage("recheck.notDrafted");

        asked.recheckWrittenAt("qh", RecheckOutcome.UPHELD).recheckReturnedAt("qh");

        assertThatThrownBy(() -> asked.recheckApprovedAt("qh")).hasMessage("recheck.notDrafted");
        asked.recheckWrittenAt("qh", RecheckOutcome.OVERTURNED).recheckApprovedAt("qh");
        assertThat(asked.status()).isEqualTo(ComplaintStatus.REHANDLING);
    }

    @Test
    void the_body_that_replied_takes_no_part_in_the_recheck() {
        var asked = given.filed().replied(Finding.UNSUBSTANTIATED).recheckAsked();

        assertThatThrownBy(() -> asked.recheckWrittenAt("dl", RecheckOutcome.UPHELD))
                .isInstanceOf(Refusal.NotYours.class);
    }

    @Test
    void the_body_that_replied_does_not_watch_how_the_opinion_is_written() {
        var asked = given.filed()
                .replied(Finding.UNSUBSTANTIATED)
                .recheckAsked()
                .recheckWrittenAt("qh", RecheckOutcome.UPHELD);

        var below = trail.of(asked.now().chain(), List.of(Audience.PARTY, Audience.STAFF, Audience.SUPERVISION));
        assertThat(below).extracting(TrailEntry::event).doesNotContain("recheck.drafted");
        var above = trail.of(asked.now().chain(), List.of(Audience.RECHECK));
        assertThat(above).extracting(TrailEntry::event).containsExactly("recheck.drafted");
    }

    @Test
    void after_thirty_days_it_is_too_late() {
        var replied = given.filed().replied(Finding.UNSUBSTANTIATED).rated(Grade.SATISFIED);
        var last = rechecks.until(replied.now()).orElseThrow();

        Clock.at(Clock.startOf(last.plusDays(1)), () -> assertThatThrownBy(replied::recheckAsked)
                .hasMessage("recheck.late"));
        Clock.at(Clock.startOf(last.plusDays(1)).minusSeconds(1), replied::recheckAsked);

        assertThat(replied.status()).isEqualTo(ComplaintStatus.UNDER_RECHECK);
    }

    @Test
    void a_bad_rating_is_decided_first() {
        var rated = given.filed().replied(Finding.UNSUBSTANTIATED).rated(Grade.DISSATISFIED);

        assertThatThrownBy(rated::recheckAsked).hasMessage("rehandling.pending");
    }

    @Test
    void what_is_wrong_has_to_be_said() {
        var replied = given.filed().replied(Finding.UNSUBSTANTIATED);

        assertThatThrownBy(() -> given.objected(replied, "  ")).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> given.objected(replied, "多".repeat(2001))).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void the_complainant_is_told_who_looks_and_what_came_of_it() {
        var upheld = given.filed().replied(Finding.UNSUBSTANTIATED).rechecked(RecheckOutcome.UPHELD);

        assertThat(mailbox.allLetters(upheld))
                .extracting(Mailbox.Received::subject)
                .contains("已收到您的复核申请 " + upheld.number(), "复核意见书 " + upheld.number());
        assertThat(mailbox.allLetters(upheld))
                .extracting(Mailbox.Received::recipient)
                .contains("qh.review@example.com", "qh.lead@example.com");
    }

    private Deadline clock(Case any, ClockCode code) {
        return clocks.of(any.id()).stream()
                .filter(deadline -> deadline.clock() == code)
                .findFirst()
                .orElseThrow();
    }
}
