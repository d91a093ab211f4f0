package org.huiyin.evidence.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.huiyin.evidence.Accepted;
import org.huiyin.evidence.FileKind;
import org.huiyin.evidence.FileName;
import org.huiyin.evidence.Held;
import org.huiyin.evidence.Limits;
import org.huiyin.evidence.Reason;
import org.huiyin.evidence.Refused;
import org.huiyin.evidence.ScanOutcome;
import org.huiyin.evidence.Verdict;
import org.huiyin.evidence.content.Cleaning;
import org.huiyin.evidence.content.Inspected;
import org.huiyin.evidence.content.Inspection;
import org.huiyin.evidence.content.Rejected;
import org.huiyin.evidence.store.EvidenceStore;
import org.huiyin.evidence.store.Staged;

/**
 * Takes one upload: a first look at its beginning, the rest under the limit of its kind, inspection, virus scan, cleaning,
 * keeping. Whatever ends it early leaves nothing on the disk.
 *
 * <p>The answer is a {@link Verdict}; an {@link IOException} means that the upload broke off on its way, a
 * {@link org.huiyin.evidence.store.StoreFailure} that the store cannot work.
 */
public final class Admission {

    private final Limits limits;
    private final EvidenceStore store;
    private final VirusScan scan;

    public Admission(Limits limits, EvidenceStore store, VirusScan scan) {
        this.limits = limits;
        this.store = store;
        this.scan = scan;
    }

    /**
     * @param sentName the file's name as it was sent, not trusted
     * @param held what the report holds already
     */
    public Verdict admit(String sentName, InputStream upload, Held held) throws IOException {
        var name = FileName.of(sentName);
        try {
            var beginning = upload.readNBytes(Inspection.FIRST_LOOK);
            var kind = Inspection.firstLook(beginning);
            var refusal = limits.refusal(name, kind, beginning.length, held);
            if (refusal.isPresent()) return refusal.get();
            var whole = new SequenceInputStream(new ByteArrayInputStream(beginning), upload);
            var staged = store.stage(whole, limits.room(kind, held));
            if (staged.isEmpty()) return tooLong(name, kind, held);
            try (var file = staged.get()) {
                return examined(name, file, held);
            }
        } catch (Rejected no) {
            return no.named(name);
        }
    }

    private Refused tooLong(FileName name, FileKind kind, Held held) {
        return limits.refusal(name, kind, limits.room(kind, held) + 1, held).orElseThrow();
    }

    private Verdict examined(FileName name, Staged file, Held held) throws IOException {
        var inspected = inspected(name, file);
        var refusal = limits.refusal(name, inspected.format().kind(), file.size(), held);
        if (refusal.isPresent()) return refusal.get();
        var outcome = scanned(file);
        if (outcome.state() == ScanOutcome.State.INFECTED) {
            return Refused.because(Reason.INFECTED, name, outcome.detail());
        }
        return kept(inspected, file, outcome);
    }

    private static Inspected inspected(FileName name, Staged file) throws IOException {
        try (var content = file.content()) {
            return Inspection.inspect(name, content);
        }
    }

    private ScanOutcome scanned(Staged file) throws IOException {
        try (var content = file.stream()) {
            return scan.scan(content);
        }
    }

    private Accepted kept(Inspected what, Staged sent, ScanOutcome outcome) throws IOException {
        try (var content = sent.content()) {
            var kept = store.keep(out -> Cleaning.clean(what.format(), content, out));
            return new Accepted(
                    kept.id(),
                    what.name(),
                    what.format(),
                    kept.size(),
                    kept.sha256(),
                    sent.sha256(),
                    kept.told().removed(),
                    kept.told().left(),
                    outcome);
        }
    }
}
