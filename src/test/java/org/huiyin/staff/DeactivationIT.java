package org.huiyin.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who leaves loses access at once; there is always somebody left who can give it. */
@InPortal
class DeactivationIT {

    private static final String PASSWORD = "demo-huiyin-2026";

    @Inject
    Given given;

    @Inject
    Deactivation deactivation;

    @Inject
    Reactivation reactivation;

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    Trail trail;

    @Resource
    ManagedExecutorService threads;

    private final String leaver = "leaver." + UUID.randomUUID().toString().substring(0, 8);
    private Actor administrator;

    @BeforeEach
    void somebody_who_leaves() {
        administrator = given.actor("dl.admin");
        accounts.open(
                new NewAccount(leaver, "离任", Set.of(Role.UNIT_CLERK, Role.SYS_ADMIN), "QH-DL-SF", null, null),
                PASSWORD);
    }

    @AfterEach
    void the_administrators_of_the_cast_are_active_again() {
        for (var username : List.of("dl.admin", "qh.admin"))
            given.tampered("update account set active = true where username = ?", username);
        given.tampered("update account set active = false where username = ?", leaver);
    }

    @Test
    void who_is_deactivated_is_signed_out_everywhere_and_cannot_sign_in() {
        var phone = sessions.signIn(leaver, PASSWORD, leaver);
        var desk = sessions.signIn(leaver, PASSWORD, leaver);

        deactivation.deactivate(administrator, leaver);

        assertThat(sessions.accountOf(phone)).isEmpty();
        assertThat(sessions.accountOf(desk)).isEmpty();
        assertThatThrownBy(() -> sessions.signIn(leaver, PASSWORD, leaver)).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void who_is_active_again_signs_in_anew_and_no_old_session_comes_back() {
        var before = sessions.signIn(leaver, PASSWORD, leaver);
        deactivation.deactivate(administrator, leaver);

        reactivation.reactivate(administrator, leaver);

        assertThat(sessions.accountOf(before)).isEmpty();
        assertThat(sessions.signIn(leaver, PASSWORD, leaver)).isNotBlank();
    }

    @Test
    void the_trail_says_who_did_it() {
        deactivation.deactivate(administrator, leaver);
        reactivation.reactivate(administrator, leaver);

        var chain = accounts.named(leaver).chain();
        assertThat(trail.of(chain, List.of(Audience.SUPERVISION)))
                .extracting(TrailEntry::event)
                .containsExactly("account.deactivated", "account.reactivated");
        assertThat(trail.of(chain, List.of(Audience.SUPERVISION)))
                .extracting(TrailEntry::actorId)
                .containsOnly(administrator.account());
        assertThat(trail.firstBreak(chain)).isZero();
    }

    @Test
    void nobody_deactivates_themselves() {
        refused("staff.deactivation.self", () -> deactivation.deactivate(administrator, "dl.admin"));
        assertThat(accounts.named("dl.admin").active()).isTrue();
    }

    @Test
    void what_is_so_already_is_said_so() {
        refused("staff.reactivation.already", () -> reactivation.reactivate(administrator, leaver));
        deactivation.deactivate(administrator, leaver);
        refused("staff.deactivation.already", () -> deactivation.deactivate(administrator, leaver));
    }

    @Test
    void only_an_administrator_does_it_and_only_as_long_as_they_are_one() {
        refused("session.role", () -> deactivation.deactivate(given.actor("dl.lead"), leaver));
        var dismissed = accounts.named(leaver).actor();
        deactivation.deactivate(administrator, leaver);
        refused("session.role", () -> deactivation.deactivate(dismissed, "dl.admin"));
        refused("session.role", () -> reactivation.reactivate(dismissed, leaver));
    }

    @Test
    void administrators_who_deactivate_each_other_at_the_same_moment_leave_one() throws Exception {
        var colleague = accounts.named(leaver).actor();
        given.tampered(
                "update account a join account_role r on r.account_id = a.id set a.active = false "
                        + "where r.role = 'SYS_ADMIN' and a.username not in (?, ?)",
                "dl.admin",
                leaver);
        Callable<Boolean> first = () -> succeeds(() -> deactivation.deactivate(administrator, leaver));
        Callable<Boolean> second = () -> succeeds(() -> deactivation.deactivate(colleague, "dl.admin"));

        threads.invokeAll(List.of(first, second));

        assertThat(given.stored("select count(*) from account a join account_role r on r.account_id = a.id "
                        + "where r.role = 'SYS_ADMIN' and a.active = true"))
                .isEqualTo(1L);
    }

    private static boolean succeeds(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusal.NotYours tooLate) {
            return false;
        }
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
