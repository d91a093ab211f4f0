package org.huiyin.web.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.evidence.EvidenceFile;
import org.huiyin.evidence.EvidenceFiles;
import org.huiyin.evidence.FileKind;
import org.huiyin.evidence.Holder;
import org.huiyin.platform.Words;

/** The files of a draft or a complaint, as a page lists them, and what may be attached. */
@ApplicationScoped
public class Attachments {

    private static final long KB = 1024;
    private static final long MB = KB * KB;

    @Inject
    EvidenceFiles evidence;

    List<EvidenceItem> of(Holder holder, Words words) {
        return evidence.of(holder).stream().map(file -> item(file, words)).toList();
    }

    /** What people must know before they upload. */
    List<String> limits(Words words) {
        var limits = evidence.limits();
        var size = words.text(
                "filing.limits.size",
                limits.of(FileKind.PICTURE) / MB,
                limits.of(FileKind.AUDIO) / MB,
                limits.of(FileKind.VIDEO) / MB,
                limits.files(),
                limits.total() / MB);
        return List.of(
                words.text("filing.limits.kinds"),
                size,
                words.text("filing.limits.cleaned"),
                words.text("filing.limits.originals"));
    }

    private static EvidenceItem item(EvidenceFile file, Words words) {
        var size = file.size() < MB
                ? words.text("evidence.size.kb", Math.max(1, file.size() / KB))
                : words.text("evidence.size.mb", (double) file.size() / MB);
        var kind = words.text("evidence.kind." + file.kind().name());
        var state = words.text(file.ready() ? "evidence.checked" : "evidence.checking", size);
        return new EvidenceItem(file.id(), kind, file.name().text(), state);
    }
}
