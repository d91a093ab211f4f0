package org.huiyin.supervision.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.huiyin.given.Given;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A decision and a notice are owed within three working days each, and nobody may let them lie (rules D6, D7): what is due on Thursday 4
 * March 2027 is late on Friday and severely late on Friday 12 March.
 */
@InPortal
class SuspensionRemindersIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Inject
    Given given;

    @Inject
    GivenSuspensions suspended;

    @Inject
    SuspensionPass pass;

    @AfterEach
    void everybody_is_valid_again() {
        suspended.end();
    }

    @Test
    void the_head_owes_the_decision_within_three_working_days_and_is_reminded() {
        var suspension = suspended.proposed(MONDAY);

        assertThat(suspension.owed().orElseThrow().dueDay()).isEqualTo(MONDAY.plusDays(3));
        until(MONDAY.plusDays(10));
        assertThat(letters(suspension, "credential.decision.soon")).isEqualTo(1L);
        assertThat(letters(suspension, "credential.decision.late")).isEqualTo(1L);
        assertThat(letters(suspension, "credential.above.PROPOSED")).isEqualTo(0L);
    }

    @Test
    void a_proposal_that_lies_is_told_of_above_once_and_reminded_of_each_five_working_days() {
        var suspension = suspended.proposed(MONDAY);

        until(MONDAY.plusDays(11)); // a Friday
        assertThat(letters(suspension, "credential.above.PROPOSED")).isEqualTo(1L);
        assertThat(letters(suspension, "credential.decision.late")).isEqualTo(2L);
        until(MONDAY.plusDays(18));
        assertThat(letters(suspension, "credential.above.PROPOSED")).isEqualTo(1L);
        assertThat(letters(suspension, "credential.decision.late")).isEqualTo(3L);
    }

    @Test
    void a_late_notice_is_told_of_above_once_and_reminded_of_until_it_is_served() {
        var suspension = suspended.approved(MONDAY); // the proposer and the head are reminded

        until(MONDAY.plusDays(10));
        assertThat(letters(suspension, "credential.soon")).isEqualTo(2L);
        assertThat(letters(suspension, "credential.late")).isEqualTo(2L);
        until(MONDAY.plusDays(18));
        assertThat(letters(suspension, "credential.above.APPROVED")).isEqualTo(1L);
        assertThat(letters(suspension, "credential.late")).isEqualTo(6L);
        on(MONDAY.plusDays(18), () -> suspended.serve(suspension));
        until(MONDAY.plusDays(30));
        assertThat(letters(suspension, "credential.late")).isEqualTo(6L);
    }

    private void until(LocalDate last) {
        for (var day = MONDAY; !day.isAfter(last); day = day.plusDays(1)) on(day, this::drain);
    }

    private void drain() {
        pass.pass();
    }

    private Object letters(CredentialSuspension suspension, String kind) {
        return given.stored(
                "select count(*) from outbox where kind = ? and once like ?", kind, "%" + suspension.chain() + ":%");
    }
}
