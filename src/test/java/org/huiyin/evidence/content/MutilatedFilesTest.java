package org.huiyin.evidence.content;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.huiyin.evidence.Bytes;
import org.huiyin.evidence.Documents;
import org.huiyin.evidence.FileName;
import org.huiyin.evidence.Films;
import org.huiyin.evidence.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever is done to a file, the answer is yes or a reason, and it comes soon. */
class MutilatedFilesTest {

    private static final int ROUNDS = 150;

    @Test
    @Timeout(120)
    void a_file_with_any_bytes_changed_or_cut_is_either_cleaned_or_refused() throws IOException {
        var random = new Random(20261122);
        for (var sample : samples().entrySet()) {
            for (var round = 0; round < ROUNDS; round++) {
                var broken = mutilated(sample.getValue(), random);
                assertThatCode(() -> judge(broken))
                        .as("%s, round %s", sample.getKey(), round)
                        .doesNotThrowAnyException();
            }
        }
    }

    private static void judge(byte[] bytes) throws IOException {
        try (var channel = Bytes.channel(bytes)) {
            var inspected = Inspection.inspect(FileName.of("x"), channel);
            Cleaning.clean(inspected.format(), channel, OutputStream.nullOutputStream());
        } catch (Rejected withReason) {
            // as good an answer as any
        }
    }

    private static byte[] mutilated(byte[] whole, Random random) {
        var bytes = random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        for (var i = random.nextInt(12); i >= 0 && bytes.length > 16; i--) {
            var at = 12 + random.nextInt(bytes.length - 12);
            bytes[at] = (byte) (random.nextBoolean() ? 0xFF : random.nextInt(256));
        }
        return bytes;
    }

    private static Map<String, byte[]> samples() throws IOException {
        var samples = new LinkedHashMap<String, byte[]>();
        samples.put("jpeg", Pictures.jpegFromPhone(6));
        samples.put("png", Pictures.pngFromProgram());
        samples.put("gif", Pictures.gifWithComment());
        samples.put("webp", Pictures.webpFromPhone(6));
        samples.put("heic", Films.heic());
        samples.put("mp4", Films.fromPhone("mp42"));
        samples.put("m4a", Films.sound("M4A "));
        samples.put("docx", Documents.docx());
        samples.put("pdf", Documents.pdf());
        samples.put("doc", Bytes.resource("letter.doc.gz"));
        samples.put("xls", Bytes.resource("letter.xls.gz"));
        return samples;
    }
}
