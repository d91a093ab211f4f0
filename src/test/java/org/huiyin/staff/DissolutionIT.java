package org.huiyin.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huiyin.account.Accounts;
import org.huiyin.account.Actor;
import org.huiyin.account.NewAccount;
import org.huiyin.account.Role;
import org.huiyin.account.Sessions;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Trail;
import org.huiyin.audit.TrailEntry;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.cohandling.CoTasks;
import org.huiyin.complaint.recall.Recall;
import org.huiyin.escalation.Sweep;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.given.Traces;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.huiyin.unit.AddUnit;
import org.huiyin.unit.UnitNature;
import org.huiyin.unit.UnitRegister;
import org.huiyin.unit.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A unit that was merged into another in a reform gets nothing any more, and what it had is not lost. */
@InPortal
class DissolutionIT {

    private static final String PASSWORD = "demo-huiyin-2026";
    private static final String BASIS = "清编〔2026〕8号";

    @Inject
    Given given;

    @Inject
    Dissolution dissolution;

    @Inject
    Reestablishment reestablishment;

    @Inject
    Reactivation reactivation;

    @Inject
    UnitRegister register;

    @Inject
    Units units;

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    Trail trail;

    @Inject
    CoTasks tasks;

    @Inject
    Recall recall;

    @Inject
    Sweep sweep;

    @Inject
    Traces traces;

    private final String salt = UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    private final String gone = "ZZ-" + salt;
    private final String under = "ZZ-" + salt + "-1";
    private final String person = "zz." + salt.toLowerCase();

    @BeforeEach
    void a_unit_with_a_person_and_a_unit_under_it() {
        register.addUnit(unit(gone, "盐务局" + salt, ""));
        register.addUnit(unit(under, "盐务所" + salt, gone));
        given.tampered("update unit set dissolved_on = '2026-11-01' where code = ?", under);
        accounts.open(new NewAccount(person, "颜务", Set.of(Role.UNIT_CLERK), gone, null, null), PASSWORD);
    }

    @AfterEach
    void nobody_is_left_behind() {
        given.tampered("update account set active = false where username = ?", person);
        given.tampered("update unit set dissolved_on = '2026-11-01' where code = ?", gone);
        given.tampered(
                "delete l from unit_line l join unit u on u.id = l.above_id where u.code = ? and l.unit_id <> u.id",
                gone);
    }

    @Test
    void its_people_are_signed_out_and_it_is_offered_nowhere() {
        var session = sessions.signIn(person, PASSWORD, "127.0.0.1");
        assertThat(sessions.accountOf(session)).isPresent();

        dissolution.dissolve(administrator(), gone, "QH-DL-SJ", " " + BASIS + " ");

        assertThat(sessions.accountOf(session)).isEmpty();
        assertThat(accounts.named(person).active()).isFalse();
        assertThat(units.named("盐务局" + salt, "990102", 5)).isEmpty();
        assertThat(units.dissolved(500)).extracting(unit -> unit.code()).contains(gone);
        assertThat(trail.of(accounts.named("dl.admin").chain(), List.of(Audience.SUPERVISION)))
                .extracting(TrailEntry::event)
                .contains("unit.dissolved");
        assertThatThrownBy(() -> reactivation.reactivate(administrator(), person))
                .isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void nobody_looks_into_what_was_done_by_the_unit_whose_functions_they_carry_on() {
        var led = given.filed().accepted().assignedTo("QH-DL-SJ");
        accuses(led);
        assertThat(given.shown(led, "dl.sj.clerk")).isTrue();

        dissolution.dissolve(administrator(), gone, "QH-DL-SJ", BASIS);

        assertThat(given.shown(led, "dl.sj.clerk")).isFalse();
        assertThat(given.shown(led, "dl.lead")).isTrue();
        sweep.pass();
        assertThat(traces.recipients(led, "desk.stranded")).containsExactly("dl.lead");
        recall.recall(given.actor("dl.lead"), led.number(), "该局承接了被投诉单位的职能。");
        assertThatThrownBy(() -> led.assignedTo("QH-DL-SJ")).isInstanceOf(Refusal.NotNow.class);
        assertThatThrownBy(() -> led.assignedTo(gone)).isInstanceOf(Refusal.Invalid.class);
        led.assignedTo("QH-DL-YJ");

        reestablishment.reestablish(administrator(), gone);
        assertThat(units.standsAbove(units.byCode(gone), units.byCode("QH-DL-SJ")))
                .isFalse();
        assertThat(units.standsAbove(units.byCode(gone), units.byCode(under))).isTrue();
    }

    @Test
    void whoever_asked_it_for_an_opinion_is_not_kept_waiting() {
        var handled = given.filed().inHandlingWith(gone).coTaskGiven("dl.sf.handler", gone);
        assertThat(given.shown(handled, person)).isTrue();

        dissolution.dissolve(administrator(), gone, "", BASIS);

        assertThat(tasks.waiting(handled.id())).isEmpty();
        assertThat(given.shown(handled, person)).isFalse();
        assertThat(traces.recipients(handled, "desk.coTaskDissolved")).contains("dl.sf.handler");
        handled.replySubmitted(Finding.UNSUBSTANTIATED);
    }

    @Test
    void what_only_it_could_end_stands_in_the_way() {
        given.tampered("update unit set dissolved_on = null where code = ?", under);
        assertThatThrownBy(() -> dissolution.dissolve(administrator(), gone, "QH-DL-SJ", BASIS))
                .hasMessage("unit.dissolution.under");
        assertThatThrownBy(() -> dissolution.dissolve(administrator(), "QH-WC-SF", "", BASIS))
                .hasMessage("staff.dissolution.supervision");
        assertThat(units.byCode(gone).dissolved()).isFalse();
    }

    @Test
    void nobody_and_nothing_is_added_to_it() {
        dissolution.dissolve(administrator(), gone, "", BASIS);

        assertThatThrownBy(() -> accounts.open(
                        new NewAccount(person + "2", "颜务", Set.of(Role.UNIT_CLERK), gone, null, null), PASSWORD))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> register.addUnit(unit(gone + "-2", "盐务二所" + salt, gone)))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void it_has_a_basis_and_is_somebody_else_s_and_is_done_once() {
        for (var wrong : List.of("", " ", "🙂".repeat(101)))
            assertThatThrownBy(() -> dissolution.dissolve(administrator(), gone, "", wrong))
                    .isInstanceOf(Refusal.Invalid.class);
        for (var nobody : List.of("NOBODY", gone, under))
            assertThatThrownBy(() -> dissolution.dissolve(administrator(), gone, nobody, BASIS))
                    .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> dissolution.dissolve(given.actor("dl.lead"), gone, "", BASIS))
                .isInstanceOf(Refusal.NotYours.class);

        dissolution.dissolve(administrator(), gone, "", BASIS);
        assertThatThrownBy(() -> dissolution.dissolve(administrator(), gone, "", BASIS))
                .isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void one_that_was_dissolved_by_mistake_is_there_again_and_its_people_one_by_one() {
        dissolution.dissolve(administrator(), gone, "QH-DL-SJ", BASIS);

        reestablishment.reestablish(administrator(), gone);
        reactivation.reactivate(administrator(), person);

        assertThat(units.byCode(gone).dissolved()).isFalse();
        assertThat(accounts.named(person).active()).isTrue();
        assertThatThrownBy(() -> reestablishment.reestablish(administrator(), gone))
                .isInstanceOf(Refusal.NotNow.class);
    }

    private Actor administrator() {
        return given.actor("dl.admin");
    }

    private void accuses(Case any) {
        given.tampered(
                "update respondent set organ_id = (select id from unit where code = ?) where complaint_id = ?",
                gone,
                any.id());
    }

    private static AddUnit unit(String code, String name, String superior) {
        var parent = superior.isEmpty() ? "QH-DL" : "";
        return new AddUnit(
                code, name, "", "", UnitNature.ADMIN_ORGAN, "990102", parent, superior, "", List.of("S22"), "");
    }
}
