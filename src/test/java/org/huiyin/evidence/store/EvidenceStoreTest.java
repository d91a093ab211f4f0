package org.huiyin.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import org.huiyin.evidence.Bytes;
import org.huiyin.evidence.EvidenceId;
import org.huiyin.evidence.store.StoreFailure.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceStoreTest {

    private static final byte[] KEY = Bytes.text("0123456789abcdef");

    @TempDir
    Path temporary;

    private Path folder;

    private EvidenceStore store;

    @BeforeEach
    void open() {
        folder = temporary.resolve("evidence");
        store = new EvidenceStore(folder, KEY, 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 200_000})
    void what_is_kept_comes_back_as_it_was(int length) throws IOException {
        var bytes = noise(length);
        var kept = keep(bytes);
        assertThat(kept.size()).isEqualTo(length);
        try (var in = store.open(kept.id())) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void the_fingerprint_is_that_of_the_clear_bytes() throws IOException {
        assertThat(keep(Bytes.text("abc")).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 65_535, 65_536, 150_000, 199_999, 200_000, 900_000})
    void a_film_can_be_opened_at_any_place(long first) throws IOException {
        var bytes = noise(200_000);
        var kept = keep(bytes);
        try (var in = store.open(kept.id(), first)) {
            assertThat(in.readAllBytes()).isEqualTo(Arrays.copyOfRange(bytes, (int) Math.min(first, 200_000), 200_000));
        }
    }

    @Test
    void on_the_disk_nothing_of_it_can_be_read_and_only_the_owner_may_look() throws IOException {
        var kept = keep(Bytes.text("the name of the complainant"));
        var file = fileOf(kept.id());
        assertThat(Bytes.contains(Files.readAllBytes(file), "complainant")).isFalse();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void one_changed_bit_is_noticed() throws IOException {
        var kept = keep(noise(100_000));
        var sealed = Files.readAllBytes(fileOf(kept.id()));
        for (var at : new int[] {0, 10, 100, 70_000, sealed.length - 1}) {
            var changed = sealed.clone();
            changed[at] ^= 1;
            Files.write(fileOf(kept.id()), changed);
            assertThat(failure(kept.id())).as("byte %s", at).isEqualTo(Kind.DAMAGED);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 20, 36, 65_572, 80_000})
    void a_file_that_was_cut_off_is_noticed(int length) throws IOException {
        var kept = keep(noise(100_000));
        Files.write(fileOf(kept.id()), Arrays.copyOf(Files.readAllBytes(fileOf(kept.id())), length));
        assertThat(failure(kept.id())).isEqualTo(Kind.DAMAGED);
    }

    @Test
    void a_file_put_in_the_place_of_another_is_noticed() throws IOException {
        var mine = keep(noise(100));
        var theirs = keep(noise(100));
        Files.copy(fileOf(theirs.id()), fileOf(mine.id()), StandardCopyOption.REPLACE_EXISTING);
        assertThat(failure(mine.id())).isEqualTo(Kind.DAMAGED);
    }

    @Test
    void without_the_key_nothing_opens() throws IOException {
        var kept = keep(noise(100));
        store = new EvidenceStore(folder, Bytes.text("fedcba9876543210"), 0);
        assertThat(failure(kept.id())).isEqualTo(Kind.DAMAGED);
    }

    @Test
    void another_node_on_the_same_folder_opens_it() throws IOException {
        var kept = keep(Bytes.text("abc"));
        try (var in = new EvidenceStore(folder, KEY, 0).open(kept.id())) {
            assertThat(in.readAllBytes()).isEqualTo(Bytes.text("abc"));
        }
    }

    @Test
    void what_is_deleted_is_missing() throws IOException {
        var kept = keep(noise(10));
        assertThat(store.delete(kept.id())).isTrue();
        assertThat(store.delete(kept.id())).isFalse();
        assertThat(failure(kept.id())).isEqualTo(Kind.MISSING);
    }

    @Test
    void the_same_content_kept_twice_looks_different() throws IOException {
        var first = Files.readAllBytes(fileOf(keep(Bytes.zeros(1000)).id()));
        assertThat(Files.readAllBytes(fileOf(keep(Bytes.zeros(1000)).id()))).isNotEqualTo(first);
    }

    @Test
    void reading_can_go_back_and_forth() throws IOException {
        var bytes = noise(200_000);
        var random = new Random(1);
        try (var content = store.content(keep(bytes).id())) {
            for (var i = 0; i < 50; i++) {
                var at = random.nextInt(199_000);
                var some = ByteBuffer.allocate(100);
                content.position(at).read(some);
                assertThat(some.array()[0]).isEqualTo(bytes[at]);
            }
        }
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
