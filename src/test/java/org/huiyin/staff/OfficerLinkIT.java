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
import org.huiyin.audit.Audience;
import org.huiyin.audit.Trail;
import org.huiyin.audit.TrailEntry;
import org.huiyin.complaint.Complaints;
import org.huiyin.given.Given;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who holds a credential is known by it, once and for all (rules D4, D7). */
@InPortal
class OfficerLinkIT {

    private static final String NUMBER = "99010200301";

    @Inject
    Given given;

    @Inject
    OfficerLink link;

    @Inject
    Accounts accounts;

    @Inject
    Complaints complaints;

    @Inject
    Trail trail;

    private final String late = "late." + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void somebody_without_a_number() {
        accounts.open(
                new NewAccount(late, "补登", Set.of(Role.UNIT_HANDLER), "QH-DL-SF", null, null), "demo-huiyin-2026");
    }

    @AfterEach
    void nobody_is_left_behind() {
        given.tampered("update account set active = false where username = ?", late);
    }

    @Test
    void from_then_on_a_case_that_is_about_them_does_not_exist_for_them() {
        var any = given.filed().inHandling();
        given.tampered(
                "insert into respondent (complaint_id, officer_id) select ?, id from officer where credential_no = ?",
                any.id(),
                NUMBER);
        assertThat(complaints.seen(somebody(), any.number())).isPresent();

        link.link(given.actor("dl.admin"), late, " " + NUMBER + " ");

        assertThat(accounts.named(late).credentialNo()).contains(NUMBER);
        assertThat(complaints.seen(somebody(), any.number())).isEmpty();
        assertThat(trail.of(accounts.named(late).chain(), List.of(Audience.SUPERVISION)))
                .extracting(TrailEntry::event)
                .contains("account.officerLinked");
    }

    @Test
    void a_number_that_was_entered_is_not_taken_away_again() {
        link.link(given.actor("dl.admin"), late, NUMBER);

        assertThatThrownBy(() -> link.link(given.actor("dl.admin"), late, "99010200067"))
                .isInstanceOf(Refusal.NotNow.class);
        assertThat(accounts.named(late).credentialNo()).contains(NUMBER);
    }

    @Test
    void a_number_that_is_nobody_s_is_said_to_be_so() {
        for (var wrong : List.of("", "0", "🙂".repeat(500)))
            assertThatThrownBy(() -> link.link(given.actor("dl.admin"), late, wrong))
                    .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> link.link(given.actor("dl.lead"), late, NUMBER))
                .isInstanceOf(Refusal.NotYours.class);
        assertThat(accounts.named(late).credentialNo()).isEmpty();
    }

    private Actor somebody() {
        return accounts.named(late).actor();
    }
}
