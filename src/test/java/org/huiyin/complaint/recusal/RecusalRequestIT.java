package org.huiyin.complaint.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huiyin.account.Role;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Trail;
import org.huiyin.audit.TrailEntry;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Capacity;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Complaints;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.cohandling.CoTasks;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.complaint.handling.HandlerChoice;
import org.huiyin.complaint.handling.Replies;
import org.huiyin.complaint.handling.ReplySubmission;
import org.huiyin.complaint.recheck.RecheckOutcome;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.escalation.Escalations;
import org.huiyin.escalation.Sweep;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.inbox.Inbox;
import org.huiyin.inbox.InboxList;
import org.huiyin.inbox.InboxQuery;
import org.huiyin.inbox.InboxRow;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Clock;
import org.huiyin.platform.FieldError;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Anybody with a part in a case may ask that somebody not handle it; the head of supervision decides (rules D4 d). */
@InPortal
class RecusalRequestIT {

    /** A Tuesday. */
    private static final LocalDate TUESDAY = LocalDate.of(2027, 3, 2);

    @Inject
    Given given;

    @Inject
    RecusalAsking asking;

    @Inject
    RecusalDecision decision;

    @Inject
    Recusals recusals;

    @Inject
    Complaints complaints;

    @Inject
    HandlerChoice handlers;

    @Inject
    ReplySubmission replySubmission;

    @Inject
    Replies replies;

    @Inject
    CoTasks coTasks;

    @Inject
    Clocks clocks;

    @Inject
    Trail trail;

    @Inject
    PossibleActs possible;

    @Inject
    Inbox inbox;

    @Inject
    Sweep sweep;

    @Inject
    Escalations escalations;

    /** What was written in later years would wait until then, and other tests wait until nothing waits. */
    @AfterEach
    void nothing_waits_for_years() {
        given.tampered("update outbox set next_attempt_at = null where next_attempt_at > '2027-01-01'");
    }

    @Test
    void a_request_waits_three_working_days_and_stops_nothing() {
        var asked = market(Case::acknowledgedBySj);
        var before = asked.get().now();
        var c3 = latest(asked, ClockCode.C3).dueAt();
        on(TUESDAY.plusDays(1), () -> asked.get().recusalAskedOf("QH-DL-SJ"));

        assertThat(latest(asked, ClockCode.RECUSAL).dueDay()).isEqualTo(LocalDate.of(2027, 3, 8));
        assertThat(latest(asked, ClockCode.C3).dueAt()).isEqualTo(c3);
        assertThat(asked.get().now().version()).isEqualTo(before.version());
        assertThat(asked.get().now().nextDueAt()).isEqualTo(before.nextDueAt());
        assertThat(asked.get().now().waitsRole()).isEqualTo(Role.UNIT_HANDLER);
        assertThat(letter(asked, "recusalAsked")).contains("2027年3月8日");
        on(TUESDAY.plusDays(1), () -> {
            assertThat(possible.of(given.actor("dl.lead"), asked.get().now())).contains(Act.RECUSAL);
            assertThat(waiting("dl.lead")).contains(asked.get().number());
            assertThat(possible.of(given.actor("dl.sj.handler"), asked.get().now()))
                    .contains(Act.REPLY)
                    .doesNotContain(Act.RECUSAL);
        });
    }

    @Test
    void a_person_whom_the_complainant_names_is_kept_away_and_the_leader_finds_another() {
        var asked = market(Case::acknowledgedBySj);
        on(
                TUESDAY,
                () -> handlers.choose(given.actor("dl.sj.leader"), asked.get().number(), "dl.sj.handler"));
        var name = given.actor("dl.sj.handler").name();
        on(TUESDAY, () -> asked.get().recusalAskedOfPerson(" " + name + " "));
        var c3 = latest(asked, ClockCode.C3).dueAt();
        on(TUESDAY.plusDays(1), () -> asked.get().recusalAgreedBy("dl.lead"));

        assertThat(asked.get().status()).isEqualTo(ComplaintStatus.HANDLING);
        assertThat(given.shown(asked.get(), "dl.sj.handler")).isFalse();
        assertThat(given.shown(asked.get(), "dl.sj.leader")).isTrue();
        assertThat(asked.get().now().handlerId()).isEmpty();
        assertThat(asked.get().now().waitsRole()).isEqualTo(Role.UNIT_LEADER);
        assertThat(latest(asked, ClockCode.RECUSAL).running()).isFalse();
        assertThat(latest(asked, ClockCode.C3).dueAt()).isEqualTo(c3);
        assertThat(letter(asked, "recusalAgreed")).contains("有利害关系");
        assertThat(letters(asked, "desk.recused")).isEqualTo(1);
        assertThat(letters(asked, "desk.handlerRecused")).isEqualTo(1);
        assertThatThrownBy(() -> replySubmission.submit(
                        given.actor("dl.sj.handler"), asked.get().number(), Case.reply(Finding.UNSUBSTANTIATED)))
                .isInstanceOf(Refusal.Unknown.class);
    }

    @Test
    void who_is_meant_says_whoever_decides_and_it_is_never_themselves() {
        var asked = market(Case::acknowledgedBySj);
        on(TUESDAY, () -> asked.get().recusalAskedOfPerson("那个李科长"));
        on(TUESDAY, () -> {
            var lead = given.actor("qh.lead");
            var number = asked.get().number();
            var request = recusals.before(lead, asked.get().now()).get(0).id();
            for (var person : List.of("", "qh.lead", "nobody"))
                invalid("person", () -> decision.agree(lead, number, request, person, "应当回避。"));
            decision.agree(lead, number, request, "dl.sj.leader", "应当回避。");
        });

        assertThat(given.shown(asked.get(), "dl.sj.leader")).isFalse();
        assertThat(given.shown(asked.get(), "dl.sj.handler")).isTrue();
    }

    @Test
    void a_recused_unit_loses_the_case_to_the_dispatcher_and_all_clocks_run_on() {
        var asked = market(Case::acknowledgedBySj);
        var c3 = latest(asked, ClockCode.C3).dueAt();
        on(TUESDAY, () -> asked.get().recusalAskedOf("QH-DL-SJ").recusalAgreedBy("dl.lead"));

        assertThat(asked.get().status()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(asked.get().now().leadUnitId()).isEmpty();
        assertThat(asked.get().now().waitsRole()).isEqualTo(Role.DISPATCHER);
        assertThat(latest(asked, ClockCode.C3).dueAt()).isEqualTo(c3);
        assertThat(latest(asked, ClockCode.C3).running()).isTrue();
        for (var username : List.of("dl.sj.clerk", "dl.sj.handler", "dl.sj.leader"))
            assertThat(given.shown(asked.get(), username)).isFalse();
        on(TUESDAY, () -> {
            assertThatThrownBy(() -> asked.get().assignedTo("QH-DL-SJ"))
                    .isInstanceOf(Refusal.NotNow.class)
                    .hasMessage("routing.recused.decided");
            assertThatThrownBy(() -> asked.get().assignedTo("QH-DL-YJ", "QH-DL-SJ"))
                    .hasMessage("routing.recused.decided");
            asked.get().assignedTo("QH-DL-YJ");
        });
        assertThat(asked.get().status()).isEqualTo(ComplaintStatus.ASSIGNED);
    }

    @Test
    void a_reply_of_a_recused_unit_is_not_approved_any_more() {
        var asked = market(one -> {
            one.acknowledgedBySj().replySubmittedBy("dl.sj.handler", Finding.UNSUBSTANTIATED);
            return one;
        });
        on(TUESDAY, () -> asked.get().recusalAskedOf("QH-DL-SJ").recusalAgreedBy("dl.lead"));

        assertThat(asked.get().status()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(replies.latest(asked.get().id()).orElseThrow().returned()).isTrue();
    }

    @Test
    void a_unit_that_has_answered_is_not_recused_any_more() {
        var waits = market(one -> {
            one.acknowledgedBySj()
                    .replySubmittedBy("dl.sj.handler", Finding.UNSUBSTANTIATED)
                    .recusalAskedOf("QH-DL-SJ")
                    .replyApproved();
            return one;
        });

        assertThat(recusals.of(waits.get().id()).get(0).outcome()).contains(RecusalRequest.Outcome.LAPSED);
        assertThat(latest(waits, ClockCode.RECUSAL).running()).isFalse();
        assertThat(letter(waits, "recusalLapsed")).contains("复核");
        on(TUESDAY, () -> refused("recusal.answered", () -> waits.get().recusalAskedOf("QH-DL-SJ")));
    }

    @Test
    void a_supervision_body_that_is_recused_hands_over_to_the_one_above() {
        var asked = market(Case::acknowledgedBySj);
        on(TUESDAY, () -> {
            asked.get().recusalAskedOf("QH-DL-SF");
            assertThat(recusals.before(given.actor("dl.lead"), asked.get().now()))
                    .isEmpty();
            assertThat(waiting("dl.lead")).doesNotContain(asked.get().number());
            assertThat(waiting("qh.lead")).contains(asked.get().number());
            asked.get().recusalAgreedBy("qh.lead");
        });

        assertThat(asked.get().status()).isEqualTo(ComplaintStatus.HANDLING);
        for (var username : List.of("dl.lead", "dl.intake", "dl.review"))
            assertThat(given.shown(asked.get(), username)).isFalse();
        assertThat(given.shown(asked.get(), "qh.review")).isTrue();
        assertThat(given.shown(asked.get(), "dl.sj.handler")).isTrue();
    }

    @Test
    void a_body_that_supervises_and_leads_loses_both() {
        var asked = at(Case::inHandling);
        on(TUESDAY, () -> asked.get().recusalAskedOf("QH-DL-SF").recusalAgreedBy("qh.lead"));

        assertThat(asked.get().status()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(asked.get().now().waitsRole()).isEqualTo(Role.DISPATCHER);
        assertThat(given.shown(asked.get(), "qh.dispatch")).isTrue();
        assertThat(given.shown(asked.get(), "dl.sf.handler")).isFalse();
    }

    @Test
    void about_the_head_of_supervision_the_level_above_decides() {
        var asked = market(Case::acknowledgedBySj);
        on(TUESDAY, () -> {
            asked.get().recusalAskedOfPerson(given.actor("dl.lead").name());
            assertThat(recusals.before(given.actor("dl.lead"), asked.get().now()))
                    .isEmpty();
            asked.get().recusalAgreedBy("qh.lead");
        });

        // Nobody else can do what the head does, so that the body above supervises from now on.
        assertThat(given.shown(asked.get(), "dl.lead")).isFalse();
        assertThat(complaints.holders(asked.get().id(), Capacity.SUPERVISION))
                .containsExactly(given.actor("qh.lead").unit());
    }

    @Test
    void a_recheck_of_whose_body_nobody_is_left_goes_one_level_higher() {
        var asked = market(one -> {
            one.acknowledgedBySj()
                    .replySubmittedBy("dl.sj.handler", Finding.UNSUBSTANTIATED)
                    .replyApproved()
                    .recheckAsked()
                    .recusalDeclaredBy("qh.review", "qh.review")
                    .recusalAgreedBy("qh.lead");
            return one;
        });

        assertThat(given.shown(asked.get(), "qh.review")).isFalse();
        on(
                TUESDAY,
                () -> asked.get().recheckWrittenAt("sl", RecheckOutcome.UPHELD).recheckApprovedAt("sl"));
        assertThat(asked.get().status()).isEqualTo(ComplaintStatus.REPLIED);
    }

    @Test
    void the_head_who_declares_something_does_not_decide_on_it() {
        var asked = market(Case::acknowledgedBySj);
        on(TUESDAY, () -> {
            asked.get().recusalDeclaredBy("dl.lead", "dl.review");
            assertThat(recusals.before(given.actor("dl.lead"), asked.get().now()))
                    .isEmpty();
            asked.get().recusalRefusedBy("qh.lead");
        });

        assertThat(given.shown(asked.get(), "dl.review")).isTrue();
        assertThat(letters(asked, "desk.recusalRefused")).isEqualTo(1);
    }

    @Test
    void an_officer_declares_only_of_themselves_and_colleagues() {
        var asked = market(Case::acknowledgedBySj);
        on(TUESDAY, () -> {
            for (var whom : List.of("", "dl.lead", "dl.yj.handler", "nobody"))
                assertThatThrownBy(() -> asked.get().recusalDeclaredBy("dl.sj.handler", whom))
                        .isInstanceOf(Refusal.Invalid.class);
            asked.get().recusalDeclaredBy("dl.sj.handler", "dl.sj.handler").recusalAgreedBy("dl.lead");
        });

        assertThat(given.shown(asked.get(), "dl.sj.handler")).isFalse();
    }

    @Test
    void who_does_not_see_the_case_cannot_ask() {
        var asked = market(Case::acknowledgedBySj);

        assertThatThrownBy(() -> asked.get().recusalDeclaredBy("dl.yj.handler", "dl.yj.handler"))
                .isInstanceOf(Refusal.Unknown.class);
    }

    @Test
    void a_cooperating_unit_that_is_recused_owes_nothing_any_more() {
        var asked = at(one -> one.inHandlingWith("QH-DL-SJ").coTaskGiven("dl.sf.handler", "QH-DL-SJ"));
        on(TUESDAY, () -> asked.get().recusalAskedOf("QH-DL-SJ").recusalAgreedBy("dl.lead"));

        assertThat(coTasks.waiting(asked.get().id())).isEmpty();
        assertThat(clocks.runs(asked.get().id(), ClockCode.COOP)).isFalse();
        assertThat(complaints.holders(asked.get().id(), Capacity.COOPERATING)).isEmpty();
        assertThat(asked.get().status()).isEqualTo(ComplaintStatus.HANDLING);
    }

    @Test
    void refused_it_is_asked_again_only_with_new_facts() {
        var asked = market(Case::acknowledgedBySj);
        on(TUESDAY, () -> {
            asked.get().recusalAskedOf("QH-DL-SJ");
            refused("recusal.pending", () -> asked.get().recusalAskedOf("QH-DL-SJ"));
            asked.get().recusalRefusedBy("dl.lead");
            invalid("newFacts", () -> asked.get().recusalAskedOf("QH-DL-SJ"));
            asking.ask(asked.get().id(), new AskRecusal("QH-DL-SJ", "", "还是那件事。", "昨天又一起吃饭。"));
        });

        assertThat(letter(asked, "recusalRefused")).contains("不是亲属");
        assertThat(recusals.open(asked.get().id())).hasSize(1);
    }

    @Test
    void a_request_names_one_and_says_why() {
        var asked = market(Case::acknowledgedBySj);
        on(TUESDAY, () -> {
            for (var wrong : List.of(
                    new AskRecusal("", "", "理由", ""),
                    new AskRecusal("QH-DL-SJ", "李四", "理由", ""),
                    new AskRecusal("QH-DL-SJ", "", " ", ""),
                    new AskRecusal("QH-DL-SJ", "", "字".repeat(1001), ""),
                    new AskRecusal("", "名".repeat(61), "理由", ""),
                    new AskRecusal("NO-SUCH", "", "理由", "")))
                assertThatThrownBy(() -> asking.ask(asked.get().id(), wrong)).isInstanceOf(Refusal.Invalid.class);
            for (var one : List.of("甲", "乙😀", "丙", "丁", "戊")) asked.get().recusalAskedOfPerson(one);
            refused("recusal.tooMany", () -> asked.get().recusalAskedOfPerson("己"));
        });
        assertThat(recusals.open(asked.get().id())).hasSize(5);
    }

    @Test
    void decided_once_it_is_not_decided_again() {
        var asked = market(Case::acknowledgedBySj);
        on(TUESDAY, () -> {
            asked.get().recusalAskedOf("QH-DL-SJ");
            var lead = given.actor("dl.lead");
            var request = recusals.before(lead, asked.get().now()).get(0).id();
            decision.refuse(lead, asked.get().number(), request, "没有利害关系。");
            refused("recusal.none", () -> decision.agree(lead, asked.get().number(), request, "", "应当回避。"));
            refused("recusal.none", () -> decision.refuse(lead, asked.get().number(), request, "没有。"));
        });
    }

    @Test
    void a_merged_complainant_asks_where_the_case_is_handled_and_alone_is_answered() {
        var master = market(Case::acknowledgedBySj);
        var follower = new AtomicReference<Case>();
        on(TUESDAY, () -> {
            follower.set(given.filed().accepted().mergedInto(master.get()));
            follower.get().recusalAskedOf("QH-DL-SJ");
            master.get().recusalAgreedBy("dl.lead");
        });

        assertThat(recusals.askedFrom(follower.get().id())).hasSize(1);
        assertThat(recusals.askedFrom(master.get().id())).isEmpty();
        assertThat(master.get().status()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(letter(follower, "recusalAgreed")).contains("期限不变");
        assertThat(letters(master, "recusalAgreed")).isZero();
    }

    @Test
    void who_asked_whom_and_why_stands_in_the_trail_for_the_auditor_only() {
        var asked = market(Case::acknowledgedBySj);
        on(TUESDAY, () -> asked.get().recusalDeclaredBy("dl.sj.clerk", "dl.sj.handler"));

        var shown = trail.of(asked.get().now().chain(), List.of(Audience.PARTY, Audience.STAFF, Audience.SUPERVISION));
        assertThat(shown).extracting(TrailEntry::event).contains("complaint.recusalAsked");
        assertThat(shown.get(shown.size() - 1).detail()).isEqualTo("{}");
        assertThat(trail.of(asked.get().now().chain(), List.of(Audience.RECUSAL)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.detail()).contains("姐弟"));
    }

    @Test
    void what_ends_before_it_is_decided_lapses() {
        var ended = market(Case::acknowledgedBySj);
        on(TUESDAY, () -> ended.get().recusalAskedOf("QH-DL-SJ").withdrawn());

        assertThat(recusals.open(ended.get().id())).isEmpty();
        assertThat(latest(ended, ClockCode.RECUSAL).running()).isFalse();
    }

    @Test
    void a_late_decision_urges_and_orders_the_head_and_not_the_unit() {
        var late = market(Case::acknowledgedBySj);
        on(TUESDAY, () -> late.get().recusalAskedOf("QH-DL-SJ"));
        on(TUESDAY.plusDays(8), sweep::pass);

        assertThat(escalations.orders(late.get().id()))
                .anySatisfy(order -> assertThat(order.clock()).isEqualTo(ClockCode.RECUSAL));
        assertThat((long) given.stored(
                        "select count(*) from outbox where recipient like 'dl.sj.%' and kind like 'desk.%order%' and subject like ?",
                        "%" + late.get().number() + "%"))
                .isZero();
    }

    @Test
    void a_case_that_was_answered_goes_to_another_unit_and_nowhere_else() {
        var again = market(one -> {
            one.acknowledgedBySj()
                    .replySubmittedBy("dl.sj.handler", Finding.UNSUBSTANTIATED)
                    .replyApproved()
                    .rated(Grade.DISSATISFIED)
                    .rehandled()
                    .recusalAskedOf("QH-DL-SJ")
                    .recusalAgreedBy("dl.lead");
            return one;
        });

        assertThat(again.get().status()).isEqualTo(ComplaintStatus.ACCEPTED);
        assertThat(latest(again, ClockCode.C3R).running()).isTrue();
        on(TUESDAY, () -> {
            refused("complaint.notNow", () -> again.get().transferredTo("云岭省司法厅", ""));
            again.get().assignedTo("QH-DL-YJ");
        });
    }

    /** Led by the market bureau of Dongling, so that the body that supervises it does not also lead it. */
    private AtomicReference<Case> market(UnaryOperator<Case> on) {
        return at(one -> on.apply(one.accepted().assignedTo("QH-DL-SJ")));
    }

    private AtomicReference<Case> at(UnaryOperator<Case> life) {
        var one = new AtomicReference<Case>();
        on(TUESDAY, () -> one.set(life.apply(given.filed())));
        return one;
    }

    private List<String> waiting(String username) {
        var query = new InboxQuery(InboxList.WAITING, null, null, null, 100);
        return inbox.find(given.actor(username), query).rows().stream()
                .map(InboxRow::number)
                .toList();
    }

    private Deadline latest(AtomicReference<Case> any, ClockCode code) {
        return clocks.of(any.get().id()).stream()
                .filter(deadline -> deadline.clock() == code)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private String letter(AtomicReference<Case> any, String kind) {
        return (String) given.stored(
                "select body from outbox where kind = ? and subject like ?",
                kind,
                "% " + any.get().number());
    }

    private long letters(AtomicReference<Case> any, String kind) {
        return ((Number) given.stored(
                        "select count(*) from outbox where kind = ? and subject like ?",
                        kind,
                        "%" + any.get().number() + "%"))
                .longValue();
    }

    private static void invalid(String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.Invalid.class, wrong -> assertThat(wrong.errors())
                .extracting(FieldError::field)
                .containsExactly(field));
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refusal.NotNow.class).hasMessage(key);
    }

    private static void on(LocalDate day, Runnable work) {
        Clock.at(day.atTime(10, 0).atZone(Clock.CHINA).toInstant(), work);
    }
}
