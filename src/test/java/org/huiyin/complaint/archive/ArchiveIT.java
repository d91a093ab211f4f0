package org.huiyin.complaint.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.inbox.PossibleActs;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is over and rests goes into the archive, once, and comes out only when it comes back (rules D3, 31). */
@InPortal
class ArchiveIT {

    /** A Tuesday; thirty days later is Thursday 1 April, on which a recheck can still be asked for. */
    private static final LocalDate ENDED = LocalDate.of(2027, 3, 2);

    private static final LocalDate ARCHIVED = LocalDate.of(2027, 4, 2);

    @Inject
    Given given;

    @Inject
    Archive archive;

    @Inject
    Archiving archiving;

    @Inject
    ArchivePass pass;

    @Inject
    PossibleActs possible;

    @Resource
    ManagedExecutorService threads;

    /** What was written in later years would wait until then, and other tests wait until nothing waits. */
    @AfterEach
    void nothing_waits_for_years() {
        given.tampered("update outbox set next_attempt_at = null where next_attempt_at > '2027-01-01'");
    }

    @Test
    void what_has_rested_goes_into_the_archive_and_looks_as_before() {
        var over = closed();
        on(ARCHIVED, () -> archiving.archive(over.get().id()));

        assertThat(over.get().status()).isEqualTo(ComplaintStatus.CLOSED);
        assertThat(over.get().now().archived()).isTrue();
        var record = archive.of(over.get().id()).orElseThrow();
        assertThat(record.retention()).isEqualTo("Y30");
        assertThat(record.keepUntil()).contains(LocalDate.of(2057, 4, 2));
        assertThat(over.get().now().allows(Act.EVALUATION)).isFalse();
        assertThat(over.get().now().allows(Act.RECHECK_REQUEST)).isFalse();
        on(ARCHIVED, () -> {
            assertThatThrownBy(() -> over.get().rated(Grade.SATISFIED)).isInstanceOf(Refusal.NotNow.class);
            assertThat(possible.of(given.actor("dl.lead"), over.get().now())).containsExactly(Act.RELAPSE);
        });
    }

    @Test
    void while_a_recheck_can_be_asked_for_it_stays_outside() {
        var open = closed();
        on(ARCHIVED.minusDays(1), () -> archiving.archive(open.get().id()));

        assertThat(archive.of(open.get().id())).isEmpty();
    }

    @Test
    void while_a_refusal_can_be_objected_to_or_a_case_is_open_it_stays_outside() {
        var handled = lived(Case::inHandling);
        var refused = lived(Case::notAccepted);
        on(ENDED.plusDays(14), () -> {
            archiving.archive(handled.get().id());
            archiving.archive(refused.get().id());
        });
        assertThat(archive.of(handled.get().id())).isEmpty();
        assertThat(archive.of(refused.get().id())).isEmpty();
        on(ENDED.plusDays(30), () -> archiving.archive(refused.get().id()));
        assertThat(archive.of(refused.get().id()).orElseThrow().retention()).isEqualTo("Y10");
    }

    @Test
    void a_clock_that_runs_keeps_it_outside() {
        var reported = closed();
        on(ARCHIVED, () -> {
            reported.get().relapseReported();
            archiving.archive(reported.get().id());
        });
        assertThat(archive.of(reported.get().id())).isEmpty();
    }

    @Test
    void what_comes_back_within_its_year_comes_out_of_the_archive() {
        var back = closed();
        on(ARCHIVED, () -> archiving.archive(back.get().id()));
        on(ARCHIVED.plusDays(60), () -> back.get().relapseReported().relapsed());

        assertThat(back.get().status()).isEqualTo(ComplaintStatus.REHANDLING);
        assertThat(back.get().now().archived()).isFalse();
        assertThat(archive.of(back.get().id())).isEmpty();
        on(ARCHIVED.plusDays(61), () -> back.get()
                .replySubmittedBy("dl.sf.leader", Finding.UNSUBSTANTIATED)
                .replyApproved()
                .rated(Grade.SATISFIED));
        on(ARCHIVED.plusDays(100), () -> archiving.archive(back.get().id()));
        assertThat(archive.of(back.get().id())).isPresent();
    }

    @Test
    void two_nodes_archive_it_once() throws Exception {
        var over = closed();
        var start = new CountDownLatch(1);
        var nodes = new ArrayList<Future<?>>();
        for (var node = 0; node < 2; node++)
            nodes.add(threads.submit(() -> {
                start.await();
                on(ARCHIVED, () -> archiving.archive(over.get().id()));
                return null;
            }));
        start.countDown();
        for (var node : nodes) node.get(30, TimeUnit.SECONDS);

        assertThat(((Number) given.stored(
                                "select count(*) from archive_record where complaint_id = ?",
                                over.get().id()))
                        .intValue())
                .isOne();
    }

    @Test
    void the_pass_takes_all_that_have_rested_and_a_second_one_takes_none_of_them_again() {
        var one = closed();
        var other = lived(Case::withdrawn);
        on(ARCHIVED, pass::pass);
        on(ARCHIVED, pass::pass);

        assertThat(archive.of(one.get().id())).isPresent();
        assertThat(archive.of(other.get().id())).isPresent();
        var records = given.stored(
                "select count(*) from archive_record where complaint_id in (?, ?)",
                one.get().id(),
                other.get().id());
        assertThat(((Number) records).intValue()).isEqualTo(2);
    }

    private AtomicReference<Case> closed() {
        return lived(one -> one.replied(Finding.UNSUBSTANTIATED).rated(Grade.SATISFIED));
    }

    private AtomicReference<Case> lived(UnaryOperator<Case> life) {
        var any = new AtomicReference<Case>();
        on(ENDED, () -> any.set(life.apply(given.filed())));
        return any;
    }

    private static void on(LocalDate day, Runnable work) {
        Clock.at(day.atTime(10, 0).atZone(Clock.CHINA).toInstant(), work);
    }
}
