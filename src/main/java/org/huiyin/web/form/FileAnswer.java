package org.huiyin.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.huiyin.evidence.ByteRange;
import org.huiyin.evidence.EvidenceFile;
import org.huiyin.evidence.EvidenceFiles;
import org.huiyin.evidence.FileName;
import org.huiyin.evidence.Serving;
import org.huiyin.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Sends a piece of evidence, inert, whole or the part that a player asks for. */
@ApplicationScoped
public class FileAnswer {

    private static final int BUFFER = 64 * 1024;

    @Inject
    EvidenceFiles evidence;

    /**
     * @param name under which it is downloaded
     * @param rangeHeader the request's {@code Range}
     * @throws Refusal.NotNow while the virus scan is outstanding
     */
    public Response of(EvidenceFile file, FileName name, @Nullable String rangeHeader) {
        if (!file.ready()) throw new Refusal.NotNow("evidence.scanning");
        var range = ByteRange.parse(rangeHeader, file.size());
        if (range instanceof ByteRange.Beyond)
            return Response.status(416)
                    .header("Content-Range", "bytes */" + file.size())
                    .build();
        var part = range instanceof ByteRange.Part some ? some : null;
        var first = part == null ? 0 : part.first();
        var length = part == null ? file.size() : part.length();
        var answer = Response.status(part == null ? 200 : 206)
                .entity((StreamingOutput) out -> send(file, first, length, out));
        Serving.headers(file.format(), name).forEach(answer::header);
        answer.header("Content-Length", length);
        return part == null
                ? answer.build()
                : answer.header("Content-Range", part.contentRange(file.size())).build();
    }

    private void send(EvidenceFile file, long first, long length, OutputStream out) throws IOException {
        try (var in = evidence.open(file, first)) {
            var buffer = new byte[BUFFER];
            var left = length;
            while (left > 0) {
                var read = in.read(buffer, 0, (int) Math.min(BUFFER, left));
                if (read < 0) return;
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }
}
