package org.huiyin.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.moment;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.recheck.RecheckOutcome;
import org.huiyin.given.Given;
import org.huiyin.given.Watch;
import org.huiyin.ring.InPortal;
import org.huiyin.supervision.credential.GivenSuspensions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits only for somebody without a valid credential is found; what others can work on stands in nobody's way (rules D6, D7). */
@InPortal
class BlockedPlacesIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Inject
    Given given;

    @Inject
    GivenSuspensions suspended;

    @Inject
    Watch watch;

    @Inject
    WaitingPlaces places;

    @Inject
    Rescue rescue;

    @BeforeEach
    void only_the_cast() {
        watch.begin();
    }

    @AfterEach
    void everybody_is_valid_again() {
        suspended.end();
        watch.end();
    }

    @Test
    void what_others_of_the_unit_can_work_on_is_not_looked_at_again_and_again() {
        var any = made(MONDAY, () -> given.filed().inHandling()).get();
        var suspension = suspended.approved(MONDAY);
        on(MONDAY, () -> {
            suspended.serve(suspension);
            assertThat(found()).contains(any.id());
            var other = given.onLoan();
            given.tampered("update account set active = true where username = ?", other);
            assertThat(found()).doesNotContain(any.id());
            given.tampered(
                    "update respondent set officer_id = ? where complaint_id = ?",
                    given.actor(other).officerId(),
                    any.id());
            assertThat(found()).contains(any.id());
        });
    }

    @Test
    void what_is_found_is_announced_and_not_found_again() {
        var any = made(MONDAY, () -> given.filed().inHandling()).get();
        var suspension = suspended.approved(MONDAY);
        on(MONDAY, () -> {
            suspended.serve(suspension);
            rescue.call(any.id(), moment(MONDAY));
            assertThat(found()).doesNotContain(any.id());
        });
        assertThat(watch.stranded(any)).isEqualTo(1);
    }

    @Test
    void a_recheck_that_only_a_blocked_head_could_decide_is_announced() {
        var any = made(MONDAY, () -> given.filed()
                        .replied(Finding.UNSUBSTANTIATED)
                        .recheckAsked()
                        .recheckWrittenAt("qh", RecheckOutcome.UPHELD))
                .get();
        var suspension = suspended.approved(MONDAY);
        on(MONDAY, () -> {
            suspended.serve(suspension);
            assertThat(found()).doesNotContain(any.id());
            suspended.standingForTheOfficer("qh.lead", () -> {
                assertThat(found()).contains(any.id());
                rescue.call(any.id(), moment(MONDAY));
            });
        });
        assertThat(watch.stranded(any)).isEqualTo(1);
    }

    /** In places where nobody can work, or beside an officer who is accused. */
    private List<Long> found() {
        var found = new ArrayList<Long>();
        for (var place : places.empty(MONDAY)) found.addAll(places.unannounced(place, 1_000));
        for (var id : places.ofAccused(MONDAY)) found.add(id);
        return found;
    }
}
