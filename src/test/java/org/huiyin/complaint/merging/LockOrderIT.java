package org.huiyin.complaint.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.Mergers;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.given.Case;
import org.huiyin.given.Given;
import org.huiyin.platform.Refusal;
import org.huiyin.ring.InPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Cases are held in one order, the master first: whoever acts at the same moment waits, and nobody fails. */
@InPortal
class LockOrderIT {

    private static final int ROUNDS = 5;

    @Inject
    Given given;

    @Inject
    Mergers mergers;

    @Inject
    UserTransaction transaction;

    private final ExecutorService threads = Executors.newFixedThreadPool(3);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void master_and_followers_are_withdrawn_at_the_same_moment() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var older = given.filed();
            var master = given.filed().inHandling();
            var younger = given.filed().mergedInto(master);
            older.mergedInto(master);

            atOnce(List.of(master::withdrawn, older::withdrawn, younger::withdrawn));

            for (var each : List.of(master, older, younger))
                assertThat(each.status()).isEqualTo(ComplaintStatus.WITHDRAWN);
        }
    }

    @Test
    void all_rate_while_one_is_let_go() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var older = given.filed();
            var master = given.filed().inHandling();
            var younger = given.filed().mergedInto(master);
            older.mergedInto(master);
            master.repliedTo(6, Finding.UNSUBSTANTIATED);

            atOnce(List.of(
                    () -> master.rated(Grade.SATISFIED),
                    () -> younger.rated(Grade.DISSATISFIED),
                    () -> older.unmerged()));

            assertThat(older.status()).isEqualTo(ComplaintStatus.ACCEPTED);
            assertThat(master.now().waitsRole()).hasToString("DISPATCHER");
        }
    }

    @Test
    void who_withdraws_while_it_is_merged_looks_again_before_they_leave_the_other_case() throws Exception {
        var master = given.filed().inHandling();
        var merged = given.filed();
        transaction.begin();
        merged.mergedInto(master);
        var withdrawal = threads.submit(merged::withdrawn);
        assertThatThrownBy(() -> withdrawal.get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        transaction.commit();

        assertThatThrownBy(() -> withdrawal.get(30, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseInstanceOf(Refusal.NotNow.class)
                .hasRootCauseMessage("complaint.changed");
        assertThat(merged.status()).isEqualTo(ComplaintStatus.MERGED);

        merged.withdrawn();
        assertThat(mergers.followed(master.id())).isFalse();
    }

    /** Every one of them is done, whoever comes first; a deadlock would fail one. */
    private void atOnce(List<Callable<Case>> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        var done = new ArrayList<Future<Case>>();
        for (var act : acts)
            done.add(threads.submit(() -> {
                start.await(10, TimeUnit.SECONDS);
                return act.call();
            }));
        for (var one : done) one.get(30, TimeUnit.SECONDS);
    }
}
