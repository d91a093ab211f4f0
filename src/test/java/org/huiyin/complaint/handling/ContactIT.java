package org.huiyin.complaint.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;
import static org.huiyin.given.Declined.invalid;
import static org.huiyin.given.Declined.refused;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Trail;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Report;
import org.huiyin.given.Traces;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The unit that handles a case gets in touch with whoever complained (联系投诉人; rules D3 12): how, when, and who reads what. */
@InPortal
class ContactIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 7, 5);

    private static final String HANDLER = "dl.sf.handler";

    private static final String TEXT = "您好，请保留处罚决定书原件。";

    @Inject
    Given given;

    @Inject
    Traces traces;

    @Inject
    Contacting contacting;

    @Inject
    Contacts contacts;

    @Inject
    PossibleActs possible;

    @Inject
    Clocks clocks;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @AfterEach
    void nothing_waits_for_years() {
        given.tampered("update outbox set next_attempt_at = null where next_attempt_at > '2027-01-01'");
    }

    @Test
    void a_message_is_read_by_the_complainant_and_brought_by_letter() {
        var any = signed(new Report());

        message(any, TEXT);

        assertThat(any.status()).isEqualTo(ComplaintStatus.HANDLING);
        assertThat(told(any, Audience.PARTY)).contains("MESSAGE", TEXT);
        assertThat(traces.body(any, "contact")).contains("东岭区司法局", TEXT, "不要直接回复");
        assertThat(traces.letters(any, "contact")).isEqualTo(1);
        assertThat(contacts.of(any.id())).singleElement().satisfies(one -> {
            assertThat(one.way()).isEqualTo(ContactWay.MESSAGE);
            assertThat(one.text()).isEqualTo(TEXT);
        });
    }

    @Test
    void of_a_call_the_complainant_reads_that_and_when_and_not_what_was_written_down() {
        var any = signed(new Report());
        var at = clock.now();

        call(any, at, "核对罚款金额，情绪激动。");

        assertThat(told(any, Audience.PARTY)).contains("PHONE", at.toString()).doesNotContain("情绪激动");
        assertThat(traces.letters(any, "contact")).isZero();
        assertThat(contacts.of(any.id()).get(0).text()).contains("情绪激动");
    }

    @Test
    void whose_name_is_hidden_or_unknown_is_reached_by_a_message_only() {
        for (var report : List.of(new Report().hidden(), new Report().anonymous())) {
            var any = signed(report);
            assertThat(contacts.ways(any.now())).containsExactly(ContactWay.MESSAGE);
            invalid("contact.way.hidden", () -> call(any, clock.now(), TEXT));
            message(any, TEXT);
            assertThat(told(any, Audience.PARTY)).contains(TEXT);
        }
    }

    @Test
    void it_is_not_ahead_of_now_nor_before_the_case_was_signed_for() {
        var any = made(MONDAY, () -> signed(new Report())).get();

        on(MONDAY.plusDays(1), () -> {
            invalid("contact.at.ahead", () -> call(any, clock.now().plusSeconds(1), TEXT));
            invalid("contact.at.early", () -> call(any, clock.now().minus(Duration.ofMinutes(24 * 60 + 1)), TEXT));
            invalid("contact.at.missing", () -> call(any, null, TEXT));
            call(any, clock.now().minus(Duration.ofHours(24)), TEXT);
        });
        assertThat(contacts.of(any.id())).hasSize(1);
    }

    @Test
    void a_message_is_sent_now_whatever_moment_was_typed() {
        var any = made(MONDAY, () -> signed(new Report())).get();

        on(
                MONDAY.plusDays(1),
                () -> make(
                        any,
                        HANDLER,
                        new MakeContact(ContactWay.MESSAGE, Instant.parse("2026-01-01T00:00:00Z"), TEXT)));

        assertThat(Clock.dayOf(contacts.of(any.id()).get(0).at())).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void nothing_is_said_by_saying_nothing_and_a_thousand_characters_are_enough() {
        var any = signed(new Report());

        invalid("contact.text.missing", () -> message(any, " \n\t"));
        invalid("platform.tooLong", () -> message(any, "长".repeat(1001)));
        invalid("contact.way.missing", () -> make(any, HANDLER, new MakeContact(null, clock.now(), TEXT)));
        message(any, "📞".repeat(500));
        message(any, "<b>&amp; 'x' {0}</b>\r\n第二行");

        assertThat(contacts.of(any.id()).get(0).text()).isEqualTo("📞".repeat(500));
        assertThat(traces.letters(any, "contact")).isEqualTo(2);
    }

    @Test
    void only_those_who_handle_it_in_the_unit_that_leads_do_it() {
        var any = signed(new Report());

        for (var other : List.of("dl.sf.clerk", "dl.intake", "dl.dispatch", "dl.lead", "dl.review"))
            assertThatThrownBy(() -> make(any, other, call(clock.now())))
                    .as(other)
                    .isInstanceOf(Refusal.NotYours.class);
        for (var stranger : List.of("dl.sj.handler", "dl.cg.handler", "qh.lead"))
            assertThatThrownBy(() -> make(any, stranger, call(clock.now())))
                    .as(stranger)
                    .isInstanceOf(Refusal.Unknown.class);
        make(any, "dl.sf.leader", call(clock.now()));
        assertThat(contacts.of(any.id())).hasSize(1);
    }

    @Test
    void it_is_done_as_often_as_needed_while_the_unit_handles_the_case() {
        var any = given.filed().accepted().assigned();
        assertThatThrownBy(() -> message(any, TEXT)).isInstanceOf(Refusal.NotNow.class);
        any.signedFor();
        assertThat(possible.of(given.actor(HANDLER), any.now())).contains(Act.CONTACT);
        message(any, TEXT);
        message(any, TEXT);

        any.replySubmitted(Finding.UNSUBSTANTIATED);

        assertThatThrownBy(() -> message(any, TEXT)).isInstanceOf(Refusal.NotNow.class);
        assertThat(possible.of(given.actor(HANDLER), any.now())).doesNotContain(Act.CONTACT);
        assertThat(contacts.of(any.id())).hasSize(2);
    }

    @Test
    void where_it_is_handled_once_more_the_new_handler_does_it_and_the_old_one_does_not() {
        var any = given.filed()
                .replied(Finding.UNSUBSTANTIATED)
                .rated(Grade.DISSATISFIED)
                .rehandled();
        assertThat(clocks.runs(any.id(), ClockCode.C5)).isFalse();

        assertThat(possible.of(given.actor(HANDLER), any.now())).doesNotContain(Act.CONTACT);
        assertThatThrownBy(() -> message(any, TEXT)).isInstanceOf(Refusal.NotYours.class);
        make(any, "dl.sf.leader", new MakeContact(ContactWay.MESSAGE, null, "现在由我重新办理。"));

        assertThat(any.status()).isEqualTo(ComplaintStatus.REHANDLING);
        assertThat(told(any, Audience.PARTY)).contains("重新办理");
    }

    @Test
    void nobody_is_contacted_in_a_case_that_nobody_complains_in() {
        var any = given.filed(new Report().of("P501"));
        any.withdrawn();
        var clue = any.clue().orElseThrow();

        clue.assigned().signedFor();

        assertThat(clocks.runs(clue.id(), ClockCode.C5)).isFalse();
        assertThat(possible.of(given.actor(HANDLER), clue.now())).doesNotContain(Act.CONTACT);
        refused("contact.nobody", () -> message(clue, TEXT));
    }

    @Test
    void everybody_who_complained_about_the_matter_reads_a_message_but_a_call_is_with_one_of_them() {
        var master = given.filed().accepted();
        var follower = given.filed().mergedInto(master);
        master.assigned().signedFor();

        call(master, clock.now(), TEXT);
        assertThat(contacts.of(follower.id())).isEmpty();
        message(master, "两位投诉人都请保留决定书。");

        assertThat(contacts.of(follower.id())).hasSize(1);
        assertThat(told(follower, Audience.PARTY)).contains("两位投诉人都请保留决定书");
        assertThat(traces.letters(follower, "contact")).isEqualTo(1);
        assertThat(traces.letters(master, "contact")).isEqualTo(1);
        assertThat(trail.firstBreak(follower.now().chain())).isZero();
    }

    @Test
    void the_unit_complained_about_sees_nothing_of_it_and_its_own_page_does_not_exist() {
        var any = signed(new Report());
        message(any, TEXT);

        for (var accused : List.of("dl.cg.handler", "dl.cg.leader"))
            assertThat(given.shown(any, accused)).as(accused).isFalse();
        assertThatThrownBy(() -> make(any, "dl.cg.leader", call(clock.now()))).isInstanceOf(Refusal.Unknown.class);
    }

    @Test
    void a_case_does_not_take_contacts_without_end() {
        var any = signed(new Report());
        message(any, TEXT);
        given.tampered(
                "insert into contact (complaint_id, unit_id, way, contacted_at, text, recorded_by, recorded_at)"
                        + " select c.complaint_id, c.unit_id, c.way, c.contacted_at, c.text, c.recorded_by, c.recorded_at"
                        + " from contact c join (select 1 from unit limit 10) a join (select 1 from unit limit 10) b"
                        + " where c.complaint_id = ?",
                any.id());

        refused("contact.tooMany", () -> message(any, TEXT));
        assertThat(possible.of(given.actor(HANDLER), any.now())).doesNotContain(Act.CONTACT);
    }

    private Case signed(Report report) {
        return given.filed(report).accepted().assigned().signedFor();
    }

    private String told(Case any, Audience audience) {
        return trail.of(any.now().chain(), List.of(audience)).stream()
                .filter(entry -> entry.event().equals("complaint.contacted"))
                .map(entry -> entry.detail().toString())
                .toList()
                .toString();
    }

    private void message(Case any, String text) {
        make(any, HANDLER, new MakeContact(ContactWay.MESSAGE, null, text));
    }

    private void call(Case any, @Nullable Instant at, String text) {
        make(any, HANDLER, new MakeContact(ContactWay.PHONE, at, text));
    }

    private static MakeContact call(Instant at) {
        return new MakeContact(ContactWay.PHONE, at, TEXT);
    }

    private void make(Case any, String by, MakeContact told) {
        contacting.make(given.actor(by), any.number(), told);
    }
}
