package org.huiyin.complaint.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.account.Role;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Trail;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.given.Watch;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case that stands still is not forgotten: what is suspended on 10 March 2027 is looked at on Monday 12 April and on 12 May. */
@InPortal
class SuspensionLookIT {

    private static final LocalDate SUSPENDED = LocalDate.of(2027, 3, 10);

    private static final LocalDate FIRST = LocalDate.of(2027, 4, 12);

    private static final LocalDate SECOND = LocalDate.of(2027, 5, 12);

    @Inject
    Given given;

    @Inject
    Traces traces;

    @Inject
    Watch watch;

    @Inject
    StandingCases standing;

    @Inject
    Requests requests;

    @Inject
    Clocks clocks;

    @Inject
    Trail trail;

    @BeforeEach
    void only_the_cast() {
        watch.begin();
    }

    @AfterEach
    void nothing_waits_for_years() {
        watch.end();
    }

    @Test
    void the_unit_and_the_dispatcher_are_asked_each_month_and_the_head_from_the_second_on() {
        var any = suspended();
        assertThat(lookedAt(any)).isEqualTo(FIRST);
        on(FIRST.minusDays(1), standing::pass);
        assertThat(looks(any)).isZero();

        on(FIRST, standing::pass);
        on(FIRST, standing::pass);
        assertThat(looks(any)).isEqualTo(1);
        assertThat(traces.recipients(any, "desk.standsStill")).containsExactlyInAnyOrder("dl.sf.leader", "dl.dispatch");
        assertThat(traces.recipients(any, "desk.standsStillAbove")).isEmpty();

        assertThat(lookedAt(any)).isEqualTo(SECOND);
        on(SECOND, standing::pass);
        assertThat(looks(any)).isEqualTo(2);
        assertThat(traces.letters(any, "desk.standsStill")).isEqualTo(4);
        assertThat(traces.recipients(any, "desk.standsStillAbove")).containsExactly("dl.lead");
    }

    @Test
    void no_clock_takes_notice_and_once_it_goes_on_nobody_is_asked() {
        var any = suspended();
        var due = traces.clock(any, ClockCode.C3).dueAt();
        on(FIRST, standing::pass);
        assertThat(traces.clock(any, ClockCode.C3).dueAt()).isEqualTo(due);
        assertThat(clocks.pauseReason(traces.clock(any, ClockCode.C3))).isPresent();

        on(FIRST, () -> any.resumedBy("dl.sf.leader"));
        on(SECOND.plusMonths(1), standing::pass);
        assertThat(looks(any)).isEqualTo(1);
    }

    @Test
    void what_the_unit_keeps_after_all_while_it_stands_still_waits_for_whoever_resumes_it() {
        var any = suspended();

        on(SUSPENDED, () -> any.returnAsked("dl.sf.leader").returnTakenBack("dl.sf.leader"));
        assertThat(any.now().waitsRole()).isEqualTo(Role.UNIT_LEADER);
        on(SUSPENDED, () -> any.resumedBy("dl.sf.leader"));
        assertThat(any.now().waitsRole()).isEqualTo(Role.UNIT_HANDLER);
    }

    private Case suspended() {
        return made(SUSPENDED, () -> given.filed()
                        .inHandling()
                        .suspensionAsked(Ground.APPRAISAL)
                        .suspended())
                .get();
    }

    private LocalDate lookedAt(Case any) {
        return requests.inForce(any.id()).flatMap(Suspension::lookedAtOn).orElseThrow();
    }

    private long looks(Case any) {
        return trail.of(any.now().chain(), List.of(Audience.STAFF)).stream()
                .filter(entry -> entry.event().equals("complaint.suspensionLooked"))
                .count();
    }
}
