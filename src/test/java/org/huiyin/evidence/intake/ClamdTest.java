package org.huiyin.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.huiyin.evidence.Bytes;
import org.huiyin.evidence.ScanOutcome;
import org.huiyin.evidence.ScanOutcome.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ClamdTest {

    @Test
    void a_clean_file_is_clean() throws IOException {
        try (var daemon = Daemon.start()) {
            assertThat(scan(daemon, Bytes.zeros(300_000))).isEqualTo(ScanOutcome.clean());
        }
    }

    @Test
    void a_virus_is_named() throws IOException {
        try (var daemon = Daemon.start()) {
            assertThat(scan(daemon, Bytes.join(Bytes.zeros(100_000), Bytes.text(Daemon.EICAR))))
                    .isEqualTo(ScanOutcome.infected("Eicar-Signature"));
        }
    }

    @Test
    void an_empty_file_is_an_answer_too() throws IOException {
        try (var daemon = Daemon.start()) {
            assertThat(scan(daemon, new byte[0])).isEqualTo(ScanOutcome.clean());
        }
    }

    @Test
    void a_file_too_long_for_the_daemon_does_not_count_as_clean() throws IOException {
        try (var daemon = Daemon.thatTakesOnly(1000)) {
            var outcome = scan(daemon, Bytes.zeros(5_000_000));
            assertThat(outcome.state()).isEqualTo(State.UNAVAILABLE);
            assertThat(outcome.mayBeOpened()).isFalse();
        }
    }

    @Test
    void no_daemon_is_no_answer() throws IOException {
        int port;
        try (var daemon = Daemon.start()) {
            port = daemon.port();
        }
        var clamd = new Clamd("127.0.0.1", port, Duration.ofSeconds(5));
        assertThat(clamd.scan(new ByteArrayInputStream(new byte[9])).state()).isEqualTo(State.UNAVAILABLE);
    }

    @Test
    @Timeout(20)
    void a_daemon_that_hangs_does_not_hold_anybody_up() throws IOException {
        try (var daemon = Daemon.thatHangs()) {
            var clamd = new Clamd("127.0.0.1", daemon.port(), Duration.ofSeconds(1));
            assertThat(clamd.scan(new ByteArrayInputStream(new byte[50_000_000]))
                            .state())
                    .isEqualTo(State.UNAVAILABLE);
            assertThat(clamd.scan(new ByteArrayInputStream(new byte[9])).state())
                    .isEqualTo(State.UNAVAILABLE);
        }
    }

    @Test
    void without_a_scanner_nothing_is_called_clean() {
        assertThat(new NoScan().scan(new ByteArrayInputStream(new byte[9])).state())
                .isEqualTo(State.UNSCANNED);
    }

    private static ScanOutcome scan(Daemon daemon, byte[] bytes) {
        return new Clamd("127.0.0.1", daemon.port(), Duration.ofSeconds(10)).scan(new ByteArrayInputStream(bytes));
    }
}
