package org.huiyin.complaint.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;
import static org.huiyin.given.Declined.refused;
import static org.huiyin.given.Declined.wrong;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.huiyin.account.Role;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Trail;
import org.huiyin.audit.TrailEntry;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.deadline.ClockCode;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.inbox.PossibleActs;
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
    Recusals recusals;

    @Inject
    Traces traces;

    @Inject
    Trail trail;

    @Inject
    PossibleActs possible;

    /** What was written in later years would wait until then, and other tests wait until nothing waits. */
    @AfterEach
    void nothing_waits_for_years() {
        given.tampered("update outbox set next_attempt_at = null where next_attempt_at > '2027-01-01'");
    }

    @Test
    void a_request_waits_three_working_days_and_stops_nothing() {
        var asked = market(Case::acknowledgedBySj);
        var before = asked.get().now();
        var c3 = traces.clock(asked.get(), ClockCode.C3).dueAt();
        on(TUESDAY.plusDays(1), () -> asked.get().recusalAskedOf("QH-DL-SJ"));

        assertThat(traces.clock(asked.get(), ClockCode.RECUSAL).dueDay()).isEqualTo(LocalDate.of(2027, 3, 8));
        assertThat(traces.clock(asked.get(), ClockCode.C3).dueAt()).isEqualTo(c3);
        assertThat(asked.get().now().version()).isEqualTo(before.version());
        assertThat(asked.get().now().nextDueAt()).isEqualTo(before.nextDueAt());
        assertThat(asked.get().now().waitsRole()).isEqualTo(Role.UNIT_HANDLER);
        assertThat(traces.body(asked.get(), "recusalAsked")).contains("2027年3月8日");
        on(TUESDAY.plusDays(1), () -> {
            assertThat(possible.of(given.actor("dl.lead"), asked.get().now())).contains(Act.RECUSAL);
            assertThat(traces.waits(asked.get(), "dl.lead")).isTrue();
            assertThat(possible.of(given.actor("dl.sj.handler"), asked.get().now()))
                    .contains(Act.REPLY)
                    .doesNotContain(Act.RECUSAL);
        });
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
    void refused_it_is_asked_again_only_with_new_facts() {
        var asked = market(Case::acknowledgedBySj);
        on(TUESDAY, () -> {
            asked.get().recusalAskedOf("QH-DL-SJ");
            refused("recusal.pending", () -> asked.get().recusalAskedOf("QH-DL-SJ"));
            asked.get().recusalRefusedBy("dl.lead");
            wrong("newFacts", () -> asked.get().recusalAskedOf("QH-DL-SJ"));
            asking.ask(asked.get().id(), new AskRecusal("QH-DL-SJ", "", "还是那件事。", "昨天又一起吃饭。"));
        });

        assertThat(traces.body(asked.get(), "recusalRefused")).contains("不是亲属");
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
        assertThat(traces.body(follower.get(), "recusalAgreed")).contains("期限不变");
        assertThat(traces.letters(master.get(), "recusalAgreed")).isZero();
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

    /** Led by the market bureau of Dongling, so that the body that supervises it does not also lead it. */
    private AtomicReference<Case> market(UnaryOperator<Case> on) {
        return at(one -> on.apply(one.accepted().assignedTo("QH-DL-SJ")));
    }

    private AtomicReference<Case> at(UnaryOperator<Case> life) {
        return made(TUESDAY, () -> life.apply(given.filed()));
    }
}
