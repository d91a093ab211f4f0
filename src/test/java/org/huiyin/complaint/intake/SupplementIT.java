package org.huiyin.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.deadline.Deadline;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** While the complainant is asked for supplements the clock of the first answer stands still (rules D3, 3 and 4). */
@InPortal
class SupplementIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Inject
    Given given;

    @Inject
    Clocks clocks;

    @Inject
    OverdueSupplements overdue;

    @Test
    void the_first_clock_pauses_and_goes_on_where_it_stood() {
        var asked = new AtomicReference<Case>();
        on(MONDAY, () -> asked.set(given.filed()));
        assertThat(firstAnswer(asked).dueDay()).isEqualTo(LocalDate.of(2027, 3, 8));

        on(MONDAY.plusDays(1), () -> asked.get().supplementsAsked("受理单的照片"));
        assertThat(clocks.pauseReason(firstAnswer(asked)).isPresent()).isTrue();
        assertThat(asked.get().now().nextDueAt()).isNull();
        assertThat(asked.get().status()).isEqualTo(ComplaintStatus.SUPPLEMENT_REQUIRED);

        on(MONDAY.plusDays(6), () -> asked.get().supplemented("照片补上了。"));
        assertThat(clocks.pauseReason(firstAnswer(asked)).isPresent()).isFalse();
        // five days later than before is Saturday 13 March, so it ends on Monday the 15th (民法典 art. 203)
        assertThat(firstAnswer(asked).dueDay()).isEqualTo(LocalDate.of(2027, 3, 15));
        assertThat(asked.get().now().nextDueAt()).isEqualTo(firstAnswer(asked).dueAt());
        assertThat(asked.get().status()).isEqualTo(ComplaintStatus.SUBMITTED);
    }

    @Test
    void supplements_are_asked_for_once_and_in_one_list() {
        var supplied = given.filed().supplementsAsked("照片").supplemented("补上了。");

        assertThatThrownBy(() -> supplied.supplementsAsked("还要一份"))
                .isInstanceOf(Refusal.NotNow.class)
                .hasMessage("supplement.once");
    }

    @Test
    void what_never_comes_is_reminded_of_once_and_then_counts_as_withdrawn() {
        var asked = new AtomicReference<Case>();
        on(MONDAY, () -> asked.set(given.filed().supplementsAsked("照片"))); // ten working days: until Monday 15 March

        on(LocalDate.of(2027, 3, 9), overdue::pass);
        assertThat(letters(asked, "supplementReminded")).isZero();
        on(LocalDate.of(2027, 3, 10), overdue::pass);
        on(LocalDate.of(2027, 3, 11), overdue::pass);
        assertThat(letters(asked, "supplementReminded")).isOne();

        on(LocalDate.of(2027, 3, 15), overdue::pass);
        assertThat(asked.get().status()).isEqualTo(ComplaintStatus.SUPPLEMENT_REQUIRED);
        on(LocalDate.of(2027, 3, 16), overdue::pass);
        assertThat(asked.get().status()).isEqualTo(ComplaintStatus.WITHDRAWN);
        assertThat(letters(asked, "supplementLapsed")).isOne();
        assertThat(clocks.of(asked.get().id())).noneMatch(Deadline::running);
    }

    @Test
    void nobody_is_withdrawn_without_a_reminder_although_the_portal_stood_still_for_a_month() {
        var asked = new AtomicReference<Case>();
        on(MONDAY, () -> asked.set(given.filed().supplementsAsked("照片")));

        on(MONDAY.plusMonths(1), overdue::pass);

        assertThat(asked.get().status()).isEqualTo(ComplaintStatus.SUPPLEMENT_REQUIRED);
        on(MONDAY.plusMonths(1).plusDays(2), () -> asked.get().supplemented("照片补上了。"));
        assertThat(asked.get().status()).isEqualTo(ComplaintStatus.SUBMITTED);
    }

    /** In the outbox; in the year 2027 it is not sent yet. */
    private int letters(AtomicReference<Case> any, String kind) {
        var written = given.stored(
                "select count(*) from outbox where kind = ? and subject like ?",
                kind,
                "% " + any.get().number());
        return ((Number) written).intValue();
    }

    private Deadline firstAnswer(AtomicReference<Case> any) {
        return clocks.of(any.get().id()).stream()
                .filter(deadline -> deadline.clock() == ClockCode.C1)
                .findFirst()
                .orElseThrow();
    }

    private static void on(LocalDate day, Runnable work) {
        Clock.at(day.atTime(10, 0).atZone(Clock.CHINA).toInstant(), work);
    }
}
