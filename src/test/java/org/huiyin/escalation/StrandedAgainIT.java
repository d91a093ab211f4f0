package org.huiyin.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.given.Watch;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Being told of a stranded case once does not mean for ever: what is stranded again, or told to nobody, is told of again (rules D6). */
@InPortal
class StrandedAgainIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 7, 5);

    @Inject
    Given given;

    @Inject
    Traces traces;

    @Inject
    Watch watch;

    @Inject
    Sweep sweep;

    @BeforeEach
    void only_the_cast() {
        watch.begin();
    }

    @AfterEach
    void nothing_waits_for_years() {
        dissolve(false);
        watch.end();
    }

    @Test
    void what_is_stranded_again_in_the_same_place_is_told_of_again() {
        var any = assigned();
        dissolve(true);
        on(MONDAY, sweep::pass);
        on(MONDAY, sweep::pass);
        assertThat(watch.stranded(any)).isEqualTo(1);

        dissolve(false);
        on(MONDAY, sweep::pass);
        dissolve(true);
        on(MONDAY.plusDays(1), sweep::pass);
        on(MONDAY.plusDays(1), sweep::pass);
        assertThat(watch.stranded(any)).isEqualTo(2);
        // One more because the unit has until Tuesday to sign.
        assertThat(traces.letters(any, "desk.stranded")).isEqualTo(3);
    }

    @Test
    void what_nobody_could_be_told_of_is_told_of_once_there_is_somebody() {
        var any = assigned();
        var heads = given.stored("select group_concat(a.id) from account a join account_role r on r.account_id = a.id"
                + " where r.role = 'SUPERVISOR_LEAD' and a.active = true");
        dissolve(true);
        given.tampered("update account set active = false where find_in_set(id, ?)", heads);
        try {
            on(MONDAY, sweep::pass);
        } finally {
            given.tampered("update account set active = true where find_in_set(id, ?)", heads);
        }
        assertThat(watch.stranded(any)).isZero();

        on(MONDAY, sweep::pass);
        assertThat(traces.recipients(any, "desk.stranded")).containsExactly("dl.lead");
    }

    private Case assigned() {
        return made(MONDAY, () -> given.filed().accepted().assignedTo("QH-DL-SJ"))
                .get();
    }

    private void dissolve(boolean dissolved) {
        var day = dissolved ? "'2027-07-05'" : "null";
        given.tampered("update unit set dissolved_on = " + day + " where code = 'QH-DL-SJ'");
    }
}
