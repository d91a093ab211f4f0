package org.huiyin.evidence.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import org.huiyin.evidence.Bytes;
import org.huiyin.evidence.Format;
import org.huiyin.evidence.Trace;

/** What came out of the cleaning. */
@SuppressWarnings("ArrayRecordComponent")
record Washed(byte[] bytes, Set<Trace> removed, Set<Trace> left) {

    static Washed wash(Format format, byte[] bytes) throws IOException {
        try (var channel = Bytes.channel(bytes)) {
            var out = new ByteArrayOutputStream();
            var cleaned = Cleaning.clean(format, channel, out);
            return new Washed(out.toByteArray(), cleaned.removed(), cleaned.left());
        }
    }
}
