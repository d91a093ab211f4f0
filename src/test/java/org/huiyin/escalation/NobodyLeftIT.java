package org.huiyin.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;
import static org.huiyin.given.Declined.refused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.huiyin.account.Role;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.complaint.handling.HandlerChoice;
import org.huiyin.complaint.recall.Recall;
import org.huiyin.complaint.recheck.RecheckOutcome;
import org.huiyin.deadline.ClockCode;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.given.Watch;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who handled a case does not handle it once more; where nobody else is left, another unit is found at once (rules D4, c and D6). */
@InPortal
class NobodyLeftIT {

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
    HandlerChoice handlers;

    @Inject
    Recall recall;

    @Inject
    PossibleActs possible;

    @BeforeEach
    void only_the_cast() {
        given.onLoan();
        watch.begin();
    }

    @AfterEach
    void nothing_waits_for_years() {
        watch.end();
    }

    @Test
    void the_head_is_told_by_name_at_once_and_once_and_may_take_it_back() {
        var again = handledByAll(one -> one.rated(Grade.DISSATISFIED).rehandled());
        on(MONDAY, sweep::pass);
        on(MONDAY, sweep::pass);

        assertThat(traces.recipients(again, "desk.stranded")).containsExactly("dl.lead");
        assertThat(watch.stranded(again)).isEqualTo(1);
        for (var body : List.of("dl.dispatch", "dl.lead"))
            assertThat(possible.of(given.actor(body), again.now())).contains(Act.RECALL);
        assertThat(again.status()).isEqualTo(ComplaintStatus.REHANDLING);
    }

    @Test
    void another_unit_answers_it_within_the_time_that_was_promised() {
        var again = handledByAll(one -> one.rated(Grade.DISSATISFIED).rehandled());
        var promised = traces.clock(again, ClockCode.C3R).dueAt();
        on(MONDAY.plusDays(1), () -> taken(again).assignedTo("QH-DL-SJ"));

        assertThat(again.status()).isEqualTo(ComplaintStatus.ASSIGNED);
        assertThat(given.shown(again, "dl.sf.leader")).isFalse();
        assertThat(traces.audience(again, "complaint.recalled")).isEqualTo("PARTY");
        assertThat(traces.clock(again, ClockCode.C3R).dueAt()).isEqualTo(promised);
        on(MONDAY.plusDays(1), () -> again.acknowledgedBySj()
                .replySubmittedBy("dl.sj.handler", Finding.UNSUBSTANTIATED)
                .replyApproved());
        assertThat(again.status()).isEqualTo(ComplaintStatus.REPLIED);
    }

    @Test
    void the_same_holds_after_a_recheck_and_when_it_comes_back() {
        var ways = List.<UnaryOperator<Case>>of(
                one -> one.rechecked(RecheckOutcome.OVERTURNED),
                one -> one.rated(Grade.SATISFIED).relapseReported().relapsed());
        for (var way : ways) {
            var again = handledByAll(way);
            on(MONDAY, sweep::pass);
            assertThat(traces.recipients(again, "desk.stranded")).containsExactly("dl.lead");
            on(MONDAY, () -> taken(again).assignedTo("QH-DL-SJ"));
            assertThat(again.now().waitsRole()).isEqualTo(Role.UNIT_CLERK);
        }
    }

    @Test
    void while_somebody_is_left_the_unit_keeps_it_and_nobody_is_called() {
        var again = made(MONDAY, () -> given.filed()
                        .replied(Finding.UNSUBSTANTIATED)
                        .rated(Grade.DISSATISFIED)
                        .rehandled())
                .get();
        on(MONDAY, sweep::pass);

        assertThat(watch.stranded(again)).isZero();
        assertThat(possible.of(given.actor("dl.dispatch"), again.now())).doesNotContain(Act.RECALL);
        on(MONDAY, () -> refused("recall.held", () -> taken(again)));
    }

    @Test
    void the_unit_may_find_somebody_after_all_as_long_as_it_has_the_case() {
        var again = handledByAll(one -> one.rated(Grade.DISSATISFIED).rehandled());
        on(MONDAY, sweep::pass);
        given.tampered("update account set active = true where username = ?", given.onLoan());

        on(MONDAY, () -> handlers.choose(given.actor("dl.sf.leader"), again.number(), given.onLoan()));

        assertThat(again.now().waitsRole()).isEqualTo(Role.UNIT_HANDLER);
        on(MONDAY, () -> refused("recall.held", () -> taken(again)));
    }

    private Case taken(Case any) {
        recall.recall(given.actor("dl.dispatch"), any.number(), "承办过的人不能再办。");
        return any;
    }

    /** One is named, and the leader writes the reply. */
    private Case handledByAll(UnaryOperator<Case> afterwards) {
        return made(MONDAY, () -> {
                    var any = given.filed().inHandling();
                    handlers.choose(given.actor("dl.sf.leader"), any.number(), "dl.sf.handler");
                    any.replySubmittedBy("dl.sf.leader", Finding.UNSUBSTANTIATED)
                            .replyApproved();
                    return afterwards.apply(any);
                })
                .get();
    }
}
