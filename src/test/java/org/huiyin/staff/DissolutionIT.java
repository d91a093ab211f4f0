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
import org.huiyin.given.Given;
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

    private final String salt = UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    private final String gone = "ZZ-" + salt;
    private final String under = "ZZ-" + salt + "-1";
    private final String person = "zz." + salt.toLowerCase();

    @BeforeEach
    void a_unit_with_a_person_and_a_unit_under_it() {
        register.addUnit(unit(gone, "盐务局" + salt, ""));
        register.addUnit(unit(under, "盐务所" + salt, gone));
        accounts.open(new NewAccount(person, "颜务", Set.of(Role.UNIT_CLERK), gone, null, null), PASSWORD);
    }

    @AfterEach
    void nobody_is_left_behind() {
        given.tampered("update account set active = false where username = ?", person);
        for (var code : List.of(gone, under))
            given.tampered("update unit set dissolved_on = '2026-11-01' where code = ?", code);
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
    void who_stood_under_it_stands_under_its_successor_and_what_it_answered_for_is_not_forgotten() {
        assertThatThrownBy(() -> dissolution.dissolve(administrator(), gone, "", BASIS))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> dissolution.dissolve(administrator(), gone, under, BASIS))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> dissolution.dissolve(administrator(), gone, gone, BASIS))
                .isInstanceOf(Refusal.Invalid.class);
        assertThat(units.byCode(gone).dissolved()).isFalse();

        dissolution.dissolve(administrator(), gone, "QH-DL-SJ", BASIS);

        var passed = units.byCode(under);
        assertThat(passed.superior().id()).isEqualTo(units.byCode("QH-DL-SJ").id());
        assertThat(units.standsAbove(units.byCode("QH-DL-SJ"), passed)).isTrue();
        assertThat(units.standsAbove(units.byCode("QH-DL"), passed)).isTrue();
        assertThat(units.standsAbove(units.byCode(gone), passed)).isTrue();
    }

    @Test
    void it_has_a_basis_and_is_somebody_else_s_and_is_done_once() {
        for (var wrong : List.of("", " ", "🙂".repeat(101)))
            assertThatThrownBy(() -> dissolution.dissolve(administrator(), under, "", wrong))
                    .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> dissolution.dissolve(given.actor("dl.lead"), under, "", BASIS))
                .isInstanceOf(Refusal.NotYours.class);
        assertThatThrownBy(() -> dissolution.dissolve(administrator(), own(), "QH-DL-SJ", BASIS))
                .isInstanceOf(Refusal.NotNow.class);

        dissolution.dissolve(administrator(), under, "", BASIS);
        assertThatThrownBy(() -> dissolution.dissolve(administrator(), under, "", BASIS))
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

    private String own() {
        return accounts.named("dl.admin").unit().code();
    }

    private static AddUnit unit(String code, String name, String superior) {
        var parent = superior.isEmpty() ? "QH-DL" : "";
        return new AddUnit(
                code, name, "", "", UnitNature.ADMIN_ORGAN, "990102", parent, superior, "", List.of("S22"), "");
    }
}
