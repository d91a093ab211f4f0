package org.huiyin.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyin.deadline.ClockCode;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.given.Watch;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nobody has taken, or nobody can take, escalates first, to a named person (rules D6). */
@InPortal
class StrandedIT {

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
    Escalations escalations;

    @BeforeEach
    void only_the_cast() {
        watch.begin();
    }

    @AfterEach
    void nothing_waits_for_years() {
        watch.end();
    }

    @Test
    void what_nobody_has_taken_goes_to_the_head_of_supervision_by_name() {
        var assigned = new AtomicReference<Case>();
        on(MONDAY, () -> assigned.set(given.filed().accepted().assigned())); // C4 until Tuesday

        on(MONDAY.plusDays(1), sweep::pass);

        assertThat(escalations.urges(assigned.get().id())).singleElement().satisfies(urge -> {
            assertThat(urge.clock()).contains(ClockCode.C4);
            assertThat(urge.named()).contains(given.actor("dl.lead").account());
        });
        assertThat(traces.recipients(assigned.get(), "desk.urged"))
                .containsExactlyInAnyOrder("dl.sf.clerk", "dl.sf.leader");
        assertThat(traces.recipients(assigned.get(), "desk.stranded")).containsExactly("dl.lead");
    }

    @Test
    void what_waits_in_a_dissolved_unit_is_told_of_at_once_and_once() {
        var assigned = new AtomicReference<Case>();
        on(MONDAY, () -> assigned.set(given.filed().accepted().assignedTo("QH-DL-SJ")));
        var unit = given.stored("select id from unit where code = 'QH-DL-SJ'");
        given.tampered("update unit set dissolved_on = '2027-07-05' where id = ?", unit);
        try {
            on(MONDAY, sweep::pass);
            on(MONDAY, sweep::pass);
        } finally {
            given.tampered("update unit set dissolved_on = null where id = ?", unit);
        }

        assertThat(traces.recipients(assigned.get(), "desk.stranded")).containsExactly("dl.lead");
        assertThat(watch.stranded(assigned.get())).isEqualTo(1);
    }

    @Test
    void what_waits_only_for_people_who_are_complained_about_goes_to_the_head_at_once() {
        var assigned = new AtomicReference<Case>();
        on(MONDAY, () -> {
            assigned.set(given.filed().accepted().assigned().acknowledged());
            // the only handler of the justice bureau turns out to be the officer who is meant
            given.tampered(
                    "update respondent set officer_id = ? where complaint_id = ?",
                    given.actor("dl.sf.handler").officerId(),
                    assigned.get().id());
        });

        on(MONDAY, sweep::pass);

        assertThat(traces.recipients(assigned.get(), "desk.stranded")).containsExactly("dl.lead");
        on(LocalDate.of(2027, 8, 2), sweep::pass);
        assertThat(traces.recipients(assigned.get(), "desk.urged"))
                .contains("dl.sf.leader")
                .doesNotContain("dl.sf.handler");
    }

    private Case filed(LocalDate day) {
        return made(day, given::filed).get();
    }
}
