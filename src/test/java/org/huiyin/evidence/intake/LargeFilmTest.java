package org.huiyin.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.huiyin.evidence.Accepted;
import org.huiyin.evidence.Films;
import org.huiyin.evidence.Held;
import org.huiyin.evidence.Limits;
import org.huiyin.evidence.store.EvidenceStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The largest film that is allowed goes through a Java of its own that has a heap of 64 MB. */
class LargeFilmTest {

    private static final long NEARLY_200_MB = 199L * 1024 * 1024;

    @TempDir
    Path folder;

    @Test
    void a_film_of_200_megabytes_needs_no_more_memory_than_a_picture() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var process = new ProcessBuilder(
                        java, "-Xmx64m", "-cp", classPath, LargeFilmTest.class.getName(), folder.toString())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(output).contains("kept 2086");
    }

    public static void main(String[] arguments) throws IOException {
        var store = new EvidenceStore(Path.of(arguments[0]), new byte[16], 0);
        var admission = new Admission(Limits.defaults(), store, new NoScan());
        var verdict = admission.admit("现场.mp4", Films.endless(NEARLY_200_MB), Held.NOTHING);
        System.out.println(verdict instanceof Accepted film ? "kept " + film.size() : verdict);
    }
}
