package org.huiyin.supervision.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.supervision.credential.SuspensionStatus.APPROVED;
import static org.huiyin.supervision.credential.SuspensionStatus.IN_FORCE;
import static org.huiyin.supervision.credential.SuspensionStatus.LAPSED;
import static org.huiyin.supervision.credential.SuspensionStatus.LIFTED;
import static org.huiyin.supervision.credential.SuspensionStatus.PROPOSED;
import static org.huiyin.supervision.credential.SuspensionStatus.REFUSED;
import static org.huiyin.supervision.credential.SuspensionStatus.REVOKED;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole table of the life of a suspension (rules D7). */
class SuspensionStatusTest {

    @Test
    void every_status_opens_what_the_table_says_and_nothing_else() {
        assertThat(ways())
                .containsExactlyInAnyOrder(
                        "PROPOSED-APPROVE-" + APPROVED,
                        "PROPOSED-REFUSE-" + REFUSED,
                        "APPROVED-SERVE-" + IN_FORCE,
                        "APPROVED-LIFT-" + LIFTED,
                        "IN_FORCE-LIFT-" + LIFTED,
                        "IN_FORCE-REVOKE-" + REVOKED,
                        "IN_FORCE-LAPSE-" + LAPSED);
    }

    @Test
    void nothing_leads_out_of_an_end() {
        for (var status : List.of(REFUSED, LIFTED, LAPSED, REVOKED))
            assertThat(status.ended()).isTrue();
        for (var status : List.of(PROPOSED, APPROVED, IN_FORCE))
            assertThat(status.ended()).isFalse();
    }

    private static List<String> ways() {
        return Arrays.stream(SuspensionStatus.values())
                .flatMap(from -> Arrays.stream(SuspensionAct.values())
                        .filter(act -> from.next(act).isPresent())
                        .map(act -> from + "-" + act + "-" + from.next(act).orElseThrow()))
                .toList();
    }
}
