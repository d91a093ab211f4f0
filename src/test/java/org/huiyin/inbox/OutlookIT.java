package org.huiyin.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.huiyin.account.Role;
import org.huiyin.complaint.Finding;
import org.huiyin.deadline.Light;
import org.huiyin.given.Given;
import org.huiyin.platform.Clock;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** Whoever answers for a unit sees what is about to turn red, and who holds it. */
@InPortal
class OutlookIT {

    /** Far from the cases of other tests. A month from Wednesday 1 March 2028 ends on Saturday, which rolls to Monday 3 April. */
    private static final LocalDate ACCEPTED = LocalDate.of(2028, 3, 1);

    private static final LocalDate DUE = LocalDate.of(2028, 4, 3);

    @Inject
    Given given;

    @Inject
    Inbox inbox;

    @Test
    void what_somebody_has_taken_on_stands_under_their_name() {
        var before = held("dl.sf.leader", "谷雨晴");

        given.filed().inHandling().replySubmitted(Finding.UNSUBSTANTIATED).replyReturned();

        assertThat(held("dl.sf.leader", "谷雨晴")).isEqualTo(before + 1);
    }

    @Test
    void the_body_above_sees_whose_turn_it_is_in_the_unit() {
        var before = of("dl.lead", Role.UNIT_CLERK);

        given.filed().accepted().assigned();

        assertThat(of("dl.lead", Role.UNIT_CLERK)).isEqualTo(before + 1);
    }

    @Test
    void every_case_is_counted_once_and_in_the_light_that_the_list_shows() {
        var leader = given.actor("dl.lead");
        given.filed().inHandling();

        var loads = inbox.loads(leader);
        var counts = inbox.counts(leader, InboxList.UNIT);

        assertThat(loads.stream().mapToLong(load -> load.counts().all()).sum()).isEqualTo(counts.all());
        for (var light : Light.values())
            assertThat(loads.stream().mapToLong(load -> load.counts().of(light)).sum())
                    .as(light.name())
                    .isEqualTo(counts.of(light));
    }

    @Test
    void a_last_day_within_sight_is_counted_on_its_day() {
        Clock.at(noon(ACCEPTED), () -> given.filed().inHandling());
        var leader = given.actor("dl.sf.leader");

        Clock.at(noon(DUE.minusDays(4)), () -> {
            assertThat(inbox.dueDays(leader, DUE.plusDays(1))).containsEntry(DUE, 1L);
            assertThat(inbox.dueDays(leader, DUE)).doesNotContainKey(DUE);
        });
    }

    @Test
    void the_unit_complained_about_does_not_find_itself_in_any_figure() {
        var before = inbox.loads(given.actor("dl.cg.leader"));

        given.filed().inHandling();

        assertThat(inbox.loads(given.actor("dl.cg.leader"))).isEqualTo(before);
    }

    private long held(String viewer, String person) {
        return inbox.loads(given.actor(viewer)).stream()
                .filter(load -> load.turn() != null && person.equals(load.turn().person()))
                .mapToLong(load -> load.counts().all())
                .sum();
    }

    private long of(String viewer, Role role) {
        return inbox.loads(given.actor(viewer)).stream()
                .filter(load ->
                        load.turn() != null && Objects.equals(load.turn().role(), role))
                .mapToLong(load -> load.counts().all())
                .sum();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Clock.CHINA).toInstant();
    }
}
