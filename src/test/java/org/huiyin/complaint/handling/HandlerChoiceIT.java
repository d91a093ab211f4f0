package org.huiyin.complaint.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.account.Account;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** A case stands under the name of somebody of the unit, and may change hands; its clocks do not notice. */
@InPortal
class HandlerChoiceIT {

    @Inject
    Given given;

    @Inject
    HandlerChoice handlers;

    @Inject
    PossibleActs possible;

    @Inject
    Clocks clocks;

    @Test
    void the_leader_names_who_handles_it_and_that_one_is_told() {
        var any = given.filed().inHandling();

        handlers.choose(given.actor("dl.sf.leader"), any.number(), "dl.sf.handler");

        assertThat(any.now().handlerId()).contains(given.actor("dl.sf.handler").account());
        assertThat(given.stored(
                        "select count(*) from outbox where kind = 'desk.handlerChosen' and subject like ?",
                        "%" + any.number() + "%"))
                .hasToString("1");
    }

    @Test
    void however_often_it_changes_hands_no_clock_moves() {
        var any = given.filed().inHandling();
        var before = due(any);

        handlers.choose(given.actor("dl.sf.leader"), any.number(), "dl.sf.handler");
        handlers.choose(given.actor("dl.sf.leader"), any.number(), given.onLoan());
        handlers.choose(given.actor("dl.sf.leader"), any.number(), "dl.sf.handler");

        assertThat(due(any)).isEqualTo(before);
        assertThat(any.status()).isEqualTo(ComplaintStatus.HANDLING);
    }

    @Test
    void a_handler_takes_what_nobody_has_and_nothing_from_anybody() {
        var any = given.filed().inHandling();
        var handler = given.actor("dl.sf.handler");
        var other = given.onLoan();

        assertThat(handlers.candidates(handler, any.now()))
                .extracting(Account::username)
                .containsExactly("dl.sf.handler");
        handlers.choose(handler, any.number(), "dl.sf.handler");

        assertThat(possible.of(given.actor(other), any.now())).doesNotContain(Act.HANDLER_CHOICE);
        assertThatThrownBy(() -> handlers.choose(given.actor(other), any.number(), other))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void nobody_of_another_unit_can_be_named() {
        var any = given.filed().inHandling();

        Stream.of("dl.sj.handler", "dl.cg.handler", "dl.sf.clerk", "", "nobody").forEach(stranger -> assertThatThrownBy(
                        () -> handlers.choose(given.actor("dl.sf.leader"), any.number(), stranger))
                .as(stranger)
                .isInstanceOf(Refusal.Invalid.class));
        assertThat(any.now().handlerId()).isEmpty();
    }

    @Test
    void
            once_somebody_else_must_handle_it_the_first_handler_cannot_be_named_and_the_leader_has_done_the_leaders_part() {
        var again = given.filed()
                .replied(Finding.UNSUBSTANTIATED)
                .rated(Grade.DISSATISFIED)
                .rehandled();
        var leader = given.actor("dl.sf.leader");
        var other = given.onLoan();

        assertThatThrownBy(() -> handlers.choose(leader, again.number(), "dl.sf.handler"))
                .isInstanceOf(Refusal.Invalid.class);
        assertThat(again.now().waitsRole()).isEqualTo(Role.UNIT_LEADER);
        handlers.choose(leader, again.number(), other);

        assertThat(again.now().waitsRole()).isEqualTo(Role.UNIT_HANDLER);
        assertThat(again.status()).isEqualTo(ComplaintStatus.REHANDLING);
    }

    @Test
    void once_the_reply_is_written_it_is_too_late_to_name_somebody() {
        var replied = given.filed().inHandling().replySubmitted(Finding.UNSUBSTANTIATED);

        assertThatThrownBy(() -> handlers.choose(given.actor("dl.sf.leader"), replied.number(), "dl.sf.handler"))
                .isInstanceOf(Refusal.NotNow.class);
    }

    private List<Instant> due(Case any) {
        return clocks.of(any.id()).stream().map(Deadline::dueAt).toList();
    }
}
