package org.huiyin.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A report that was acknowledged is kept, whatever happens to the portal the next moment. */
class FilingKillsST {

    @Test
    void no_acknowledged_report_is_lost_or_doubled_when_the_portal_is_killed() {
        var outcome = new FilingKills(Startup.freshFolder()).run(3);

        System.out.println(outcome);
        assertThat(outcome.acknowledged()).isPositive();
        assertThat(outcome.lost()).isZero();
        assertThat(outcome.doubled()).isZero();
    }
}
