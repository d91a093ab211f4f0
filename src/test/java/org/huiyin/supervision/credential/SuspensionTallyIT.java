package org.huiyin.supervision.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.huiyin.given.Given;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How many credentials were suspended is counted from what a person may see, and from nothing else (rules A7, D9). */
@InPortal
class SuspensionTallyIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Inject
    Given given;

    @Inject
    GivenSuspensions suspended;

    @Inject
    SuspensionActs acts;

    @Inject
    SuspensionTally tally;

    @AfterEach
    void everybody_is_valid_again() {
        suspended.end();
        given.tampered("update account set officer_id = null where username = 'qh.lead'");
    }

    @Test
    void the_body_counts_what_is_owed_and_the_unit_only_what_was_served() {
        var body = counted("qh.review", MONDAY);
        var unit = counted("dl.sf.leader", MONDAY);
        var suspension = suspended.approved(MONDAY);
        assertThat(counted("qh.review", MONDAY).owed()).isEqualTo(body.owed() + 1);
        assertThat(counted("dl.sf.leader", MONDAY)).isEqualTo(unit);

        on(MONDAY, () -> suspended.serve(suspension));

        assertThat(counted("qh.review", MONDAY).owed()).isEqualTo(body.owed());
        for (var told : new String[] {"qh.review", "dl.sf.leader"}) {
            var before = told.equals("qh.review") ? body : unit;
            assertThat(counted(told, MONDAY).suspended()).as(told).isEqualTo(before.suspended() + 1);
            assertThat(counted(told, MONDAY).inForce()).as(told).isEqualTo(before.inForce() + 1);
        }
        assertThat(counted("dl.sf.handler", MONDAY).inForce()).isEqualTo(1); // their own
    }

    @Test
    void what_has_ended_is_counted_by_how_it_ended_and_what_has_run_out_before_it_is_noted() {
        var body = counted("qh.review", MONDAY);
        var suspension = suspended.approved(MONDAY);
        on(MONDAY, () -> suspended.serve(suspension));
        var over = counted("qh.review", LocalDate.of(2027, 9, 2));
        assertThat(over.inForce()).isEqualTo(body.inForce());
        assertThat(over.lapsed()).isEqualTo(body.lapsed() + 1);

        on(
                MONDAY,
                () -> acts.perform(
                        given.actor("qh.lead"), suspension.id(), SuspensionAct.REVOKE, GivenSuspensions.WHY, -1));

        var revoked = counted("qh.review", MONDAY);
        assertThat(revoked.revoked()).isEqualTo(body.revoked() + 1);
        assertThat(revoked.inForce()).isEqualTo(body.inForce());
        assertThat(counted("qh.review", LocalDate.of(2028, 1, 3)).suspended()).isZero();
    }

    @Test
    void whom_the_case_is_about_counts_it_no_more_than_they_read_it_and_other_bodies_count_nothing() {
        on(MONDAY, () -> {
            var any = suspended.rechecked();
            var accused = given.stored("select id from officer where credential_no = '99010200132'");
            given.tampered("update respondent set officer_id = ? where complaint_id = ?", accused, any.id());
            given.tampered("update account set officer_id = ? where username = 'qh.lead'", accused);
            var head = tally.ofThisYear(given.actor("qh.lead"));
            var other = tally.ofThisYear(given.actor("wc.review"));

            suspended.propose(suspended.command(any, "QH-DL-SF", "谷雨晴", "", 1, "事由。", false));

            assertThat(tally.ofThisYear(given.actor("qh.lead"))).isEqualTo(head);
            assertThat(tally.ofThisYear(given.actor("wc.review"))).isEqualTo(other);
        });
    }

    private SuspensionFigures counted(String username, LocalDate day) {
        return made(day, () -> tally.ofThisYear(given.actor(username))).get();
    }
}
