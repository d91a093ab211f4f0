package org.huiyin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.huiyin.audit.Trail;
import org.huiyin.given.Given;
import org.huiyin.platform.Keys;
import org.huiyin.ring.InPortal;
import org.huiyin.routing.Credentials;
import org.huiyin.supervision.credential.Suspensions;
import org.junit.jupiter.api.Test;

/** The demonstration is lived through the real acts, today and on any other day. */
@InPortal
class DemonstrationIT {

    @Inject
    Given given;

    @Inject
    Lives lives;

    @Inject
    DemoAccounts cast;

    @Inject
    Keys keys;

    @Inject
    Trail trail;

    @Inject
    Credentials credentials;

    @Inject
    Suspensions suspensions;

    @Test
    void every_life_comes_to_the_rest_that_it_tells_of() {
        given.actor("dl.intake"); // opens the units and people first

        lives.live();

        assertThat(Lives.told()).allSatisfy(life -> {
            var key = keys.mark("demo", life.no());
            assertThat(given.stored("select status from complaint where filing_key = ?", (Object) key))
                    .as(life.no())
                    .isEqualTo(life.words("stopAt"));
            var id = given.stored("select id from complaint where filing_key = ?", (Object) key);
            assertThat(trail.firstBreak("complaint:" + id)).as(life.no()).isZero();
        });
        assertThat(given.stored("select count(*) from outbox where next_attempt_at is not null"))
                .isEqualTo(0L);
        nobody_of_a_dissolved_unit_is_offered();
        somebody_has_a_case_and_no_valid_credential();
        what_a_unit_reported_was_found_false();
    }

    private void nobody_of_a_dissolved_unit_is_offered() {
        assertThat(cast.all())
                .extracting(DemoAccounts.Person::unitCode)
                .contains("QH-DL-SF")
                .doesNotContain("QH-DL-LS");
    }

    /** For the page of the head of the unit, and the warning beside the case. */
    private void somebody_has_a_case_and_no_valid_credential() {
        var holder = given.actor("dl.yj.handler2");
        assertThat(credentials.blocked(holder)).isTrue();
        assertThat(given.stored(
                        "select handler_id from complaint where filing_key = ?", (Object) keys.mark("demo", "E44")))
                .isEqualTo(holder.account());
        assertThat(suspensions.before(given.actor("dl.yj.leader"), 0, 1)).isNotEmpty();
    }

    private void what_a_unit_reported_was_found_false() {
        assertThat(given.stored(
                        "select l.cause from listed_supervision l join complaint c on c.id = l.complaint_id "
                                + "where c.filing_key = ?",
                        (Object) keys.mark("demo", "E43")))
                .isEqualTo("FALSE");
    }
}
