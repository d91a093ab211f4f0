package org.huiyin.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChoreTest {

    private static final Logger LOG = Logger.getLogger(Chore.class.getName());

    private final List<String> logged = new ArrayList<>();
    private final Handler reader = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry.getLevel() + " " + entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void readTheLog() {
        LOG.setUseParentHandlers(false);
        LOG.addHandler(reader);
    }

    @AfterEach
    void leaveTheLog() {
        LOG.removeHandler(reader);
        LOG.setUseParentHandlers(true);
    }

    @Test
    void batches_go_on_until_there_are_no_more() {
        var left = new AtomicInteger(3);
        var chore = Chore.inBatches("counting", () -> left.decrementAndGet() > 0);

        chore.tick();

        assertThat(left).hasValue(0);
    }

    @Test
    void a_tick_that_comes_while_the_last_one_is_at_work_does_nothing() throws InterruptedException {
        var runs = new AtomicInteger();
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var chore = new Chore("waiting", () -> {
            runs.incrementAndGet();
            begun.countDown();
            await(end);
        });
        var first = new Thread(chore::tick);
        first.start();
        begun.await();

        chore.tick();
        end.countDown();
        first.join();

        assertThat(runs).hasValue(1);
    }

    @Test
    void a_failure_that_lasts_is_logged_once_and_its_end_too() {
        var broken = new AtomicInteger(3);
        var chore = new Chore("mending", () -> {
            if (broken.getAndDecrement() > 0) throw new IllegalStateException("still broken");
        });

        for (var tick = 0; tick < 5; tick++) chore.tick();

        assertThat(logged).hasSize(2);
        assertThat(logged.get(0)).startsWith("SEVERE mending failed");
        assertThat(logged.get(1)).startsWith("INFO");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
