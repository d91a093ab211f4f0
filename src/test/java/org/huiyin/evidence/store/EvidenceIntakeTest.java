package org.huiyin.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Random;
import org.huiyin.evidence.Bytes;
import org.huiyin.evidence.EvidenceId;
import org.huiyin.evidence.store.StoreFailure.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the store takes in, and what it leaves behind when an upload fails. */
class EvidenceIntakeTest {

    private static final byte[] KEY = Bytes.text("0123456789abcdef");

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @TempDir
    Path temporary;

    private Path folder;

    private EvidenceStore store;

    @BeforeEach
    void open() {
        folder = temporary.resolve("evidence");
        store = new EvidenceStore(folder, KEY, 0);
    }

    @Test
    void an_upload_waiting_for_inspection_cannot_be_read_either() throws IOException {
        try (var staged = store.stage(new ByteArrayInputStream(Bytes.text("the name of the complainant")), 100)
                .orElseThrow()) {
            try (var parts = Files.list(folder.resolve("incoming"))) {
                assertThat(Bytes.contains(Files.readAllBytes(parts.findFirst().orElseThrow()), "complainant"))
                        .isFalse();
            }
            assertThat(staged.stream().readAllBytes()).isEqualTo(Bytes.text("the name of the complainant"));
        }
        assertThat(Bytes.filesIn(folder)).isZero();
    }

    @Test
    void an_upload_over_the_limit_is_not_read_to_its_end_and_leaves_nothing() throws IOException {
        var upload = new ByteArrayInputStream(new byte[1_000_000]);
        assertThat(store.stage(upload, 100_000)).isEmpty();
        assertThat(upload.available()).isGreaterThan(800_000);
        assertThat(Bytes.filesIn(folder)).isZero();
    }

    @Test
    void an_upload_exactly_at_the_limit_is_taken() throws IOException {
        assertThat(store.stage(new ByteArrayInputStream(new byte[100_000]), 100_000))
                .isPresent();
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing() throws IOException {
        var broken = new SequenceInputStream(new ByteArrayInputStream(noise(200_000)), Bytes.brokenOff());
        assertThatThrownBy(() -> store.stage(broken, 1_000_000)).isInstanceOf(IOException.class);
        assertThat(Bytes.filesIn(folder)).isZero();
    }

    @Test
    void a_writer_that_gives_up_leaves_nothing() throws IOException {
        assertThatThrownBy(() -> store.keep(out -> {
                    out.write(new byte[300_000]);
                    throw new IOException("refused");
                }))
                .hasMessage("refused");
        assertThat(Bytes.filesIn(folder)).isZero();
    }

    @Test
    void a_disk_without_its_reserve_counts_as_full_and_keeps_no_half_file() throws IOException {
        var full = new EvidenceStore(folder, KEY, Long.MAX_VALUE);
        var failure = catchThrowableOfType(
                StoreFailure.class,
                () -> full.keep(out -> {
                    out.write(new byte[300_000]);
                    return "";
                }));
        assertThat(failure.kind()).isEqualTo(Kind.FULL);
        assertThat(failure.key()).isEqualTo("evidence.store.full");
        assertThat(Bytes.filesIn(folder)).isZero();
    }

    @Test
    void a_folder_that_cannot_be_made_is_said_at_once() throws IOException {
        var file = Files.createFile(temporary.resolve("taken"));
        var failure =
                catchThrowableOfType(StoreFailure.class, () -> new EvidenceStore(file.resolve("evidence"), KEY, 0));
        assertThat(failure.kind()).isEqualTo(Kind.UNWRITABLE);
    }

    @Test
    void a_folder_that_disappears_is_said_clearly() throws IOException {
        Files.delete(folder.resolve("incoming"));
        assertThat(catchThrowableOfType(StoreFailure.class, () -> keep(noise(10)))
                        .kind())
                .isEqualTo(Kind.UNWRITABLE);
    }

    @Test
    void the_sweep_takes_what_a_killed_portal_left_a_day_ago_and_nothing_younger() throws IOException {
        var old = orphan("old.part", NOW.minusSeconds(86_401));
        var young = orphan("young.part", NOW.minusSeconds(3600));
        var kept = keep(noise(10));
        Files.setLastModifiedTime(fileOf(kept.id()), FileTime.from(NOW.minusSeconds(999_999)));
        assertThat(store.sweep(NOW)).isEqualTo(1);
        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(fileOf(kept.id())).exists();
    }

    private Path orphan(String name, Instant when) throws IOException {
        var file = Files.createFile(folder.resolve("incoming").resolve(name));
        return Files.setLastModifiedTime(file, FileTime.from(when));
    }

    private Kept<String> keep(byte[] bytes) throws IOException {
        return store.keep(out -> {
            out.write(bytes);
            return "";
        });
    }

    private Kind failure(EvidenceId id) {
        var failure = catchThrowableOfType(StoreFailure.class, () -> {
            try (var in = store.open(id)) {
                in.readAllBytes();
            }
        });
        return failure.kind();
    }

    private Path fileOf(EvidenceId id) {
        return folder.resolve(id.text().substring(0, 2)).resolve(id.text());
    }

    private static byte[] noise(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
