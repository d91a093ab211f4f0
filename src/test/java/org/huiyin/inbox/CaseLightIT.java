package org.huiyin.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.huiyin.deadline.Light;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.platform.Clock;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A case shows the worst light of its clocks, and each clock turns when its own rule says so (rules D6). */
@InPortal
class CaseLightIT {

    /** A Monday far from the cases of other tests; the first answer is due on the Monday after. */
    private static final LocalDate FILED = LocalDate.of(2028, 5, 15);

    private static final LocalDate ANSWERED_BY = LocalDate.of(2028, 5, 22);

    @Inject
    Given given;

    @Inject
    Inbox inbox;

    @AfterEach
    void nothing_waits_for_years() {
        given.tampered("update outbox set next_attempt_at = null where next_attempt_at > '2028-01-01'");
    }

    @Test
    void a_list_warns_as_early_as_the_rule_of_the_clock_and_not_earlier() {
        var waiting = filed();

        assertThat(light(waiting, FILED)).isEqualTo(Light.NORMAL);
        assertThat(light(waiting, FILED.plusDays(2))).isEqualTo(Light.NORMAL);
        assertThat(light(waiting, FILED.plusDays(3))).isEqualTo(Light.DUE_SOON);
        assertThat(light(waiting, ANSWERED_BY)).isEqualTo(Light.DUE_SOON);
        assertThat(light(waiting, ANSWERED_BY.plusDays(1))).isEqualTo(Light.OVERDUE);
        assertThat(light(waiting, ANSWERED_BY.plusDays(14))).isEqualTo(Light.SEVERELY_OVERDUE);
    }

    @Test
    void each_light_lists_and_counts_the_same_cases() {
        filed();
        for (var day = FILED; day.isBefore(FILED.plusDays(15)); day = day.plusDays(1))
            Clock.at(noon(day), () -> {
                var viewer = given.actor("dl.intake");
                var counts = inbox.counts(viewer, InboxList.WAITING);
                for (var light : Light.values())
                    assertThat(listed(light)).as(light.name()).isEqualTo(Math.min(counts.of(light), InboxQuery.MOST));
            });
    }

    private Case filed() {
        var filed = new Case[1];
        Clock.at(noon(FILED), () -> filed[0] = given.filed());
        return filed[0];
    }

    private long listed(Light light) {
        var query = new InboxQuery(InboxList.WAITING, light, null, null, InboxQuery.MOST);
        return inbox.find(given.actor("dl.intake"), query).rows().stream()
                .filter(row -> row.clock().light() == light)
                .count();
    }

    private Light light(Case one, LocalDate day) {
        var shown = new Light[1];
        Clock.at(noon(day), () -> {
            var query = new InboxQuery(InboxList.WAITING, null, null, null, InboxQuery.MOST);
            shown[0] = inbox.find(given.actor("dl.intake"), query).rows().stream()
                    .filter(row -> row.number().equals(one.number()))
                    .findFirst()
                    .orElseThrow()
                    .clock()
                    .light();
        });
        return shown[0];
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Clock.CHINA).toInstant();
    }
}
