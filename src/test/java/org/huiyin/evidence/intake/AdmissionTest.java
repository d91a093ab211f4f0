package org.huiyin.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.huiyin.evidence.Accepted;
import org.huiyin.evidence.Bytes;
import org.huiyin.evidence.Documents;
import org.huiyin.evidence.FileKind;
import org.huiyin.evidence.Films;
import org.huiyin.evidence.Format;
import org.huiyin.evidence.Held;
import org.huiyin.evidence.Limits;
import org.huiyin.evidence.Pictures;
import org.huiyin.evidence.Reason;
import org.huiyin.evidence.Refused;
import org.huiyin.evidence.ScanOutcome.State;
import org.huiyin.evidence.Trace;
import org.huiyin.evidence.Verdict;
import org.huiyin.evidence.store.EvidenceStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdmissionTest {

    private static final Limits SMALL = new Limits(
            3,
            600_000,
            Map.of(
                    FileKind.PICTURE, 100_000L,
                    FileKind.PDF, 100_000L,
                    FileKind.OFFICE, 100_000L,
                    FileKind.AUDIO, 200_000L,
                    FileKind.VIDEO, 500_000L));

    @TempDir
    Path folder;

    private EvidenceStore store;

    @BeforeEach
    void open() {
        store = new EvidenceStore(folder, new byte[16], 0);
    }

    @Test
    void a_telephone_picture_is_taken_cleaned_and_kept() throws IOException {
        var sent = Pictures.jpegFromPhone(6);
        var accepted = (Accepted) admit("C:\\fakepath\\现场.JPG", sent);
        assertThat(accepted.name().text()).isEqualTo("现场.JPG");
        assertThat(accepted.format()).isEqualTo(Format.JPEG);
        assertThat(accepted.removed()).contains(Trace.PLACE_AND_DEVICE);
        assertThat(accepted.scan().state()).isEqualTo(State.UNSCANNED);
        assertThat(accepted.sentSha256()).isNotEqualTo(accepted.sha256()).hasSize(64);
        try (var kept = store.open(accepted.id())) {
            var bytes = kept.readAllBytes();
            assertThat(bytes).hasSize((int) accepted.size());
            assertThat(Bytes.contains(bytes, Pictures.SECRET)).isFalse();
        }
        assertThat(Bytes.filesIn(folder)).isEqualTo(1);
    }

    @Test
    void every_kind_of_evidence_is_taken() throws IOException {
        for (var file : Map.of(
                        "a.png", Pictures.pngFromProgram(),
                        "b.mp4", Films.fromPhone("mp42"),
                        "c.m4a", Films.sound("M4A "),
                        "d.pdf", Documents.pdf(),
                        "e.docx", Documents.docx(),
                        "f.doc", Bytes.resource("letter.doc.gz"))
                .entrySet()) {
            assertThat(admit(file.getKey(), file.getValue())).as(file.getKey()).isInstanceOf(Accepted.class);
        }
    }

    @Test
    void a_refused_file_leaves_nothing_and_is_named_in_the_reason() throws IOException {
        var refused = (Refused) admit("照片.jpg", Bytes.text("<html><script>alert(1)</script></html>"));
        assertThat(refused.key()).isEqualTo("evidence.refused.type");
        assertThat(refused.variables()).containsExactly("照片.jpg");
        assertThat(reason(admit("空.png", new byte[0]))).isEqualTo(Reason.EMPTY);
        assertThat(reason(admit("断.jpg", Arrays.copyOf(Pictures.plain("jpg"), 700))))
                .isEqualTo(Reason.DAMAGED);
        assertThat(Bytes.filesIn(folder)).isZero();
    }

    @Test
    void a_picture_over_its_limit_is_refused_while_it_is_still_arriving() throws IOException {
        var endless = new SequenceInputStream(new ByteArrayInputStream(Pictures.plain("jpg")), new Endless());
        var refused = (Refused) admission(new NoScan()).admit("大.jpg", endless, Held.NOTHING);
        assertThat(refused.reason()).isEqualTo(Reason.LARGE);
        assertThat(Bytes.filesIn(folder)).isZero();
    }

    @Test
    void something_that_is_no_evidence_is_refused_after_its_first_bytes() throws IOException {
        var endless = new SequenceInputStream(new ByteArrayInputStream(Bytes.text("MZ\u0090\0program")), new Endless());
        assertThat(reason(admission(new NoScan()).admit("a.mp4", endless, Held.NOTHING)))
                .isEqualTo(Reason.TYPE);
    }

    @Test
    void sound_in_a_film_container_has_the_limit_of_sound() throws IOException {
        var type = Films.box("ftyp", Bytes.text("mp42"), Bytes.u32(0));
        var sound = Bytes.join(
                type, Films.box("moov", Films.track("soun", 100, 10)), Films.box("mdat", Bytes.zeros(300_000)));
        assertThat(reason(admit("录音.m4a", sound))).isEqualTo(Reason.LARGE);
    }

    @Test
    void a_full_report_takes_no_more() throws IOException {
        var admission = admission(new NoScan());
        var picture = new ByteArrayInputStream(Pictures.plain("jpg"));
        assertThat(reason(admission.admit("a.jpg", picture, new Held(3, 10)))).isEqualTo(Reason.MANY);
        var film = new ByteArrayInputStream(Films.fromPhone("mp42"));
        assertThat(reason(admission.admit("a.mp4", film, new Held(1, 599_990)))).isEqualTo(Reason.TOTAL);
    }

    @Test
    void a_file_with_a_virus_is_refused_by_the_name_of_the_virus() throws IOException {
        try (var daemon = Daemon.start()) {
            var infected = Bytes.join(Pictures.plain("jpg"), Bytes.text(Daemon.EICAR));
            var refused =
                    (Refused) admission(clamd(daemon)).admit("a.jpg", new ByteArrayInputStream(infected), Held.NOTHING);
            assertThat(refused.reason()).isEqualTo(Reason.INFECTED);
            assertThat(refused.variables()).containsExactly("a.jpg", "Eicar-Signature");
            assertThat(Bytes.filesIn(folder)).isZero();
        }
    }

    @Test
    void without_an_answer_of_the_scanner_the_file_is_kept_but_may_not_be_opened() throws IOException {
        try (var daemon = Daemon.thatTakesOnly(10)) {
            var picture = new ByteArrayInputStream(Pictures.plain("jpg"));
            var accepted = (Accepted) admission(clamd(daemon)).admit("a.jpg", picture, Held.NOTHING);
            assertThat(accepted.scan().state()).isEqualTo(State.UNAVAILABLE);
            assertThat(accepted.scan().mayBeOpened()).isFalse();
        }
    }

    @Test
    void an_upload_that_breaks_off_is_the_senders_failure() throws IOException {
        var broken = new SequenceInputStream(new ByteArrayInputStream(Pictures.plain("jpg")), Bytes.brokenOff());
        assertThatThrownBy(() -> admission(new NoScan()).admit("a.jpg", broken, Held.NOTHING))
                .hasMessage("connection reset");
        assertThat(Bytes.filesIn(folder)).isZero();
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 0;
        }
    }

    private Verdict admit(String name, byte[] bytes) throws IOException {
        return admission(new NoScan()).admit(name, new ByteArrayInputStream(bytes), Held.NOTHING);
    }

    private Admission admission(VirusScan scan) {
        return new Admission(SMALL, store, scan);
    }

    private static Clamd clamd(Daemon daemon) {
        return new Clamd("127.0.0.1", daemon.port(), Duration.ofSeconds(10));
    }

    private static Reason reason(Verdict verdict) {
        return ((Refused) verdict).reason();
    }
}
