package org.huiyin.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.given.Days.made;
import static org.huiyin.given.Days.on;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.account.Role;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.given.Watch;
import org.huiyin.platform.Clock;
import org.huiyin.platform.FirstFailure;
import org.huiyin.ring.InPortal;
import org.huiyin.supervision.credential.GivenSuspensions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever nobody can work on is found, however many cases others of the unit go on with (rules D6). */
@InPortal
class WaitingPlacesIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 8);

    private static final String HANDLER = "dl.sf.handler";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Given given;

    @Inject
    GivenSuspensions suspended;

    @Inject
    Traces traces;

    @Inject
    Watch watch;

    @Inject
    Settled settled;

    @Inject
    Rescue rescue;

    @Inject
    Clock clock;

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
    void a_case_behind_many_that_stay_is_announced_by_the_same_pass() {
        var other = colleague();
        var staying = waiting(4);
        for (var each : staying) accuse(each, HANDLER);
        var behind = waiting(1).get(0);
        accuse(behind, HANDLER);
        accuse(behind, other);

        on(MONDAY, this::pass);

        assertThat(traces.recipients(behind, "desk.stranded")).containsExactly("dl.lead");
        assertThat(staying).allSatisfy(each -> assertThat(watch.stranded(each)).isZero());
        assertThat(places().ofAccused(MONDAY))
                .doesNotContainAnyElementsOf(ids(staying))
                .doesNotContain(behind.id());
    }

    @Test
    void those_from_whom_everybody_was_recused_are_read_in_parts_to_the_last() {
        var stranded = waiting(5);
        for (var each : stranded) recuse(each, HANDLER);
        assertThat(places().ofRecused(MONDAY))
                .containsSubsequence(ids(stranded))
                .doesNotHaveDuplicates();

        on(MONDAY, this::pass);

        assertThat(stranded).allSatisfy(each -> assertThat(watch.stranded(each)).isEqualTo(1));
        assertThat(places().ofRecused(MONDAY)).doesNotContainAnyElementsOf(ids(stranded));
    }

    @Test
    void where_somebody_else_can_go_on_nothing_is_looked_at_unless_it_is_in_the_hands_of_who_may_not() {
        var other = colleague();
        var staying = waiting(2);
        var held = waiting(1).get(0);
        for (var each : staying) recuse(each, HANDLER);
        recuse(held, HANDLER);
        given.tampered(
                "update complaint set handler_id = ? where id = ?",
                given.actor(HANDLER).account(),
                held.id());
        assertThat(places().ofRecused(MONDAY))
                .doesNotContainAnyElementsOf(ids(staying))
                .contains(held.id());

        accuse(staying.get(0), other);

        assertThat(places().ofRecused(MONDAY)).contains(staying.get(0).id());
    }

    @Test
    void a_place_takes_no_more_of_a_pass_than_is_left_of_it_and_those_due_first_come_first() {
        var waiting = waiting(3);
        var suspension = suspended.approved(MONDAY);
        on(MONDAY, () -> suspended.serve(suspension));

        var place = new WaitingPlaces.Place(given.actor(HANDLER).unit(), Role.UNIT_HANDLER, true);
        assertThat(places().empty(MONDAY)).contains(place);
        assertThat(places().unannounced(place, 2)).hasSize(2);
        assertThat(places().unannounced(place, 1_000))
                .containsSubsequence(waiting.stream().map(Case::id).toList());
    }

    /** Two at a time. */
    private WaitingPlaces places() {
        var places = new WaitingPlaces(2);
        places.entities = entities;
        return places;
    }

    private void pass() {
        var stranded = new Stranded();
        stranded.places = places();
        stranded.settled = settled;
        stranded.rescue = rescue;
        stranded.clock = clock;
        var failures = new FirstFailure();
        stranded.pass(failures);
        failures.rethrow();
    }

    /** In the hands of the justice bureau, in the order in which they were filed. */
    private List<Case> waiting(int many) {
        return Stream.generate(() -> made(
                                MONDAY,
                                () -> given.filed().accepted().assigned().acknowledged())
                        .get())
                .limit(many)
                .toList();
    }

    private static List<Long> ids(List<Case> cases) {
        return cases.stream().map(Case::id).toList();
    }

    /** Somebody else who could handle what lies there. */
    private String colleague() {
        var username = given.onLoan();
        given.tampered("update account set active = true where username = ?", username);
        return username;
    }

    private void accuse(Case any, String username) {
        given.tampered(
                "insert into respondent (complaint_id, officer_id) values (?, ?)",
                any.id(),
                given.actor(username).officerId());
    }

    private void recuse(Case any, String username) {
        given.tampered(
                "insert into recusal_bar (complaint_id, account_id) values (?, ?)",
                any.id(),
                given.actor(username).account());
    }
}
