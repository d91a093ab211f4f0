package org.huiyin.complaint.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Trail;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.complaint.relapse.Relapses;
import org.huiyin.deadline.ClockCode;
import org.huiyin.deadline.Clocks;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.platform.Clock;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.Test;

/** What was merged and has come back is reported by each for themselves and decided for all (rules D3, 10 and 28). */
@InPortal
class JointRelapseIT {

    @Inject
    Given given;

    @Inject
    Clocks clocks;

    @Inject
    Relapses relapses;

    @Inject
    Trail trail;

    private Case master;

    private Case merged;

    @Test
    void what_has_come_back_is_reported_under_ones_own_number_and_decided_for_all() {
        closed();

        merged.relapseReported();
        assertThat(relapses.open(master.id()).orElseThrow().askerId()).contains(merged.id());
        assertThat(clocks.runs(master.id(), ClockCode.C6)).isTrue();
        assertThatThrownBy(master::relapseReported).hasMessage("relapse.pending");
        master.relapsed();

        assertThat(master.status()).isEqualTo(ComplaintStatus.REHANDLING);
        assertThat(kinds(merged)).contains("relapseReported", "relapsed");
        assertThat(kinds(master)).contains("relapsed").doesNotContain("relapseReported");
        assertThat(body(merged, "relapsed")).contains("又按原来的标准处罚");
        assertThat(body(master, "relapsed")).doesNotContain("又按原来的标准处罚");
    }

    @Test
    void who_reported_in_vain_reads_why_and_nobody_else_learns_of_it() {
        closed();

        merged.relapseReported();
        master.relapseRefused();

        assertThat(kinds(merged)).contains("relapseRefused");
        assertThat(kinds(master)).noneMatch(kind -> kind.startsWith("relapse"));
        assertThat(told(master, List.of(Audience.PARTY))).noneMatch(entry -> entry.contains("relapse"));
        assertThat(told(merged, List.of(Audience.PARTY))).anyMatch(entry -> entry.contains("relapseRefused"));
    }

    @Test
    void when_the_body_itself_sees_that_it_has_come_back_all_are_told() {
        closed();

        master.relapsed();

        assertThat(kinds(master)).contains("relapsed");
        assertThat(kinds(merged)).contains("relapsed");
    }

    private void given() {
        master = given.filed().inHandling();
        merged = given.filed().mergedInto(master);
    }

    private void replied() {
        given();
        master.repliedTo(4, Finding.UNSUBSTANTIATED);
    }

    private void closed() {
        var ended = Instant.now().minus(Duration.ofDays(3));
        Clock.at(ended, () -> {
            replied();
            master.rated(Grade.SATISFIED);
            merged.rated(Grade.SATISFIED);
        });
        assertThat(master.status()).isEqualTo(ComplaintStatus.CLOSED);
    }

    /** The kinds of letters about the case, those to the desks included; as they wait or were sent. */
    private List<String> kinds(Case any) {
        var kinds = given.stored("select group_concat(kind) from outbox where once like ?", about(any));
        return List.of(String.valueOf(kinds).split(","));
    }

    private String body(Case any, String kind) {
        return String.valueOf(given.stored("select body from outbox where kind = ? and once like ?", kind, about(any)));
    }

    private static String about(Case any) {
        return "%:" + any.number() + ":%";
    }

    private List<String> told(Case any, List<Audience> audiences) {
        return trail.of(any.now().chain(), audiences).stream()
                .map(entry -> entry.event() + " " + entry.detail())
                .toList();
    }
}
