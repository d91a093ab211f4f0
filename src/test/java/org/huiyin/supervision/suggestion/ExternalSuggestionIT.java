package org.huiyin.supervision.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Trail;
import org.huiyin.given.Given;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What courts, procuratorates and supervisory commissions suggest is answered in time (rules A7). */
@InPortal
class ExternalSuggestionIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Inject
    Given given;

    @Inject
    SuggestionRegister register;

    @Inject
    SuggestionCorrection correction;

    @Inject
    Trail trail;

    @Inject
    ExternalSuggestions suggestions;

    @Inject
    SuggestionReminders reminders;

    @Test
    void the_answer_is_due_two_months_after_receipt_or_on_the_day_that_the_sender_set() {
        assertThat(received(MONDAY.plusDays(9), null).dueDay()).isEqualTo(LocalDate.of(2027, 5, 10));
        assertThat(received(MONDAY, MONDAY.plusDays(30)).dueDay()).isEqualTo(MONDAY.plusDays(30));
    }

    @Test
    void it_is_registered_once() {
        var first = received(MONDAY, null);

        on(MONDAY, () -> assertThatThrownBy(() ->
                        register.register(given.actor("dl.lead"), command(first.docNo(), MONDAY, null, List.of())))
                .isInstanceOf(Refusal.Invalid.class));
    }

    @Test
    void an_answer_stops_the_clock_once() {
        var suggestion = received(MONDAY, null);
        on(MONDAY.plusDays(20), () -> {
            var answer = new AnswerSuggestion(MONDAY.plusDays(19), "东司函〔2027〕3号", "已经整改");
            register.answer(given.actor("dl.review"), suggestion.id(), answer);
            assertThatThrownBy(() -> register.answer(given.actor("dl.review"), suggestion.id(), answer))
                    .hasMessage("suggestion.reply.already");
        });

        assertThat(now(suggestion).met()).isTrue();
    }

    @Test
    void an_answer_neither_lies_ahead_nor_before_the_receipt() {
        var suggestion = received(MONDAY, null);

        on(MONDAY.plusDays(5), () -> {
            for (var day : List.of(MONDAY.plusDays(6), MONDAY.minusDays(1)))
                assertThatThrownBy(() -> register.answer(
                                given.actor("dl.review"), suggestion.id(), new AnswerSuggestion(day, "", "已经整改")))
                        .isInstanceOf(Refusal.Invalid.class);
        });
    }

    @Test
    void whoever_owes_the_answer_is_reminded_before_and_after_and_again_and_the_body_above_is_told_once() {
        var suggestion = received(MONDAY, MONDAY.plusDays(7)); // Monday, 8 March; severely late from Tuesday 16 March

        for (var day = 1; day < 15; day++) on(MONDAY.plusDays(day), this::remind);
        // The registrar and the head; other tests may have given the body another one.
        var each = letters(suggestion, "suggestion.soon");
        assertThat(each).isGreaterThanOrEqualTo(2).isEqualTo(letters(suggestion, "suggestion.late"));
        assertThat(letters(suggestion, "suggestion.above")).isZero();
        for (var day = 15; day < 25; day++) on(MONDAY.plusDays(day), this::remind); // on the 16th and on the 23rd
        assertThat(letters(suggestion, "suggestion.late")).isEqualTo(3 * each);
        assertThat(letters(suggestion, "suggestion.above")).isPositive();
        var told = letters(suggestion, "suggestion.above");
        on(MONDAY.plusDays(40), this::remind);
        assertThat(letters(suggestion, "suggestion.above")).isEqualTo(told);
    }

    @Test
    void a_slip_of_typing_is_put_right_and_the_trail_keeps_what_stood_there() {
        var wrong = received(MONDAY.plusDays(9), null);
        var actor = given.actor("dl.intake");
        on(MONDAY.plusDays(20), () -> {
            var right = command(wrong.docNo() + "-1", MONDAY, null, List.of());
            var corrected = correction.correct(actor, wrong.id(), wrong.version(), right);
            assertThat(corrected.docNo()).isEqualTo(wrong.docNo() + "-1");
            assertThat(corrected.receivedOn()).isEqualTo(MONDAY);
            assertThat(corrected.dueDay()).isBefore(wrong.dueDay());
            assertThatThrownBy(() -> correction.correct(actor, wrong.id(), wrong.version(), right))
                    .isInstanceOf(Refusal.Invalid.class);
            assertThatThrownBy(() -> correction.correct(given.actor("dl.review"), wrong.id(), 1, right))
                    .isInstanceOf(Refusal.NotYours.class);
            assertThatThrownBy(() -> correction.correct(given.actor("qh.lead"), wrong.id(), 1, right))
                    .isInstanceOf(Refusal.Unknown.class);
        });

        assertThat(trail.of(now(wrong).chain(), List.of(Audience.SUPERVISION)))
                .last()
                .satisfies(entry -> assertThat(entry.detail())
                        .contains(wrong.docNo(), MONDAY.plusDays(9).toString(), MONDAY.toString()));
    }

    @Test
    void nobody_outside_the_body_sees_it() {
        var suggestion = received(MONDAY, null);

        for (var stranger : List.of("qh.lead", "wc.lead", "dl.cg.leader", "dl.admin", "dl.sf.leader"))
            assertThatThrownBy(() -> suggestions.visible(given.actor(stranger), suggestion.id()))
                    .isInstanceOf(Refusal.Unknown.class);
    }

    @Test
    void only_cases_that_one_may_see_are_linked() {
        var any = given.filed();
        var actor = given.actor("dl.intake");
        var linked = register.register(actor, command(number(), LocalDate.of(2026, 1, 5), null, List.of(any.number())));
        assertThat(suggestions.complaints(linked.id())).containsExactly(any.id());

        var stranger = given.actor("wc.intake");
        assertThatThrownBy(() -> register.register(
                        stranger, command(number(), LocalDate.of(2026, 1, 5), null, List.of(any.number()))))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void what_has_not_arrived_yet_is_not_registered() {
        on(MONDAY, () -> assertThatThrownBy(() -> register.register(
                        given.actor("dl.intake"), command(number(), MONDAY.plusDays(1), null, List.of())))
                .isInstanceOf(Refusal.Invalid.class));
    }

    private ExternalSuggestion received(LocalDate day, @Nullable LocalDate due) {
        var received = new AtomicReference<ExternalSuggestion>();
        on(
                day,
                () -> received.set(
                        register.register(given.actor("dl.intake"), command(number(), day, due, List.of()))));
        return received.get();
    }

    private static String number() {
        return "东检建〔2027〕" + UUID.randomUUID();
    }

    private static RegisterSuggestion command(
            String docNo, LocalDate received, @Nullable LocalDate due, List<String> complaints) {
        return new RegisterSuggestion(
                SuggestionKind.PROCURATORIAL, "东岭区人民检察院", docNo, received, "建议规范先行登记保存。", due, complaints, "");
    }

    private long letters(ExternalSuggestion suggestion, String kind) {
        return ((Number) given.stored(
                        "select count(*) from outbox where kind = ? and once like ?",
                        kind,
                        "%" + suggestion.chain() + ":%"))
                .longValue();
    }

    private ExternalSuggestion now(ExternalSuggestion suggestion) {
        return suggestions.visible(given.actor("dl.review"), suggestion.id());
    }

    private void remind() {
        reminders.pass();
    }

    private static void on(LocalDate day, Runnable work) {
        Clock.at(day.atTime(LocalTime.of(10, 0)).atZone(Clock.CHINA).toInstant(), work);
    }
}
