package org.huiyin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.huiyin.audit.Trail;
import org.huiyin.given.Given;
import org.huiyin.platform.Keys;
import org.huiyin.ring.InPortal;
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

    @Test
    void every_life_comes_to_the_rest_that_it_tells_of() {
        assertThat(cast.all()).hasSize(71); // opens the units and people first
        given.actor("dl.intake");

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
    }
}
