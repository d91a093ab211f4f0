package org.huiyin.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.IdentityMode;
import org.huiyin.complaint.intake.NonAcceptanceProposal;
import org.huiyin.complaint.intake.NonAcceptanceReasons;
import org.huiyin.complaint.intake.RequestItem;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.complaint.intake.Supplement;
import org.huiyin.evidence.EvidenceFile;
import org.huiyin.evidence.EvidenceFiles;
import org.huiyin.evidence.FileName;
import org.huiyin.evidence.Holder;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.web.form.Dates;
import org.huiyin.web.form.TransferViews;
import org.jspecify.annotations.Nullable;

/** Makes the sheet of a case. */
@ApplicationScoped
public class CaseSheets {

    @Inject
    Facts facts;

    @Inject
    Statements statements;

    @Inject
    NonAcceptanceReasons reasons;

    @Inject
    TransferViews transfers;

    @Inject
    MergedSheets merged;

    @Inject
    EvidenceFiles evidence;

    @Inject
    Clock clock;

    CaseSheet of(Complaint complaint, Words words) {
        var dates = new Dates(words, clock.today());
        return new CaseSheet(
                facts.of(complaint, words),
                paragraphs(complaint.matter().narrative()),
                requests(complaint),
                evidence(complaint, dates),
                statements.supplements(complaint.id()).stream()
                        .map(one -> supply(one, dates))
                        .toList(),
                proposal(complaint, words),
                transfers.of(complaint, words),
                merged.of(complaint, dates, this),
                merged.master(complaint));
    }

    /** What the complainant asks for, in order. */
    public List<String> requests(Complaint complaint) {
        return statements.requests(complaint.id()).stream()
                .map(RequestItem::text)
                .toList();
    }

    /** What has to be answered: also what those ask for whose complaints were merged into it. */
    public List<String> allRequests(Complaint complaint) {
        return statements.allRequests(complaint.id()).stream()
                .map(RequestItem::text)
                .toList();
    }

    /** What was attached, in the order in which it came. */
    public List<CaseSheet.Piece> evidence(Complaint complaint, Dates dates) {
        return evidence(complaint, complaint.number(), dates);
    }

    /** The same, to be opened through the case of this number, into which it was merged. */
    List<CaseSheet.Piece> evidence(Complaint complaint, String number, Dates dates) {
        return evidence.of(Holder.complaint(complaint.id())).stream()
                .map(one -> piece(complaint, number, one, dates))
                .toList();
    }

    /** As the complainant called it, unless the complainant is hidden. */
    static FileName name(Complaint complaint, EvidenceFile file) {
        return complaint.identityMode() == IdentityMode.REAL_NAME ? file.name() : file.neutralName();
    }

    private static CaseSheet.Piece piece(Complaint complaint, String number, EvidenceFile file, Dates dates) {
        var words = dates.words();
        var address = "/desk/complaints/" + number + "/evidence/" + file.id();
        return new CaseSheet.Piece(
                name(complaint, file).text(),
                file.kind(),
                words.text("desk.evidence." + file.kind().name()),
                file.ready() ? address : null,
                words.text(
                        file.ready() ? "desk.evidence.note" : "desk.evidence.held",
                        size(file.size(), words),
                        dates.shortDay(Clock.dayOf(file.addedAt()))));
    }

    private static String size(long bytes, Words words) {
        return bytes < 1_000_000
                ? words.text("desk.evidence.kilobytes", Math.max(1, Math.round(bytes / 1000.0)))
                : words.text("desk.evidence.megabytes", bytes / 1_000_000.0);
    }

    private static CaseSheet.Supply supply(Supplement supplement, Dates dates) {
        var answer = supplement.answer();
        var answeredAt = supplement.answeredAt();
        return new CaseSheet.Supply(
                dates.moment(supplement.askedAt()),
                supplement.items(),
                answer == null ? List.of() : paragraphs(answer),
                answeredAt == null ? null : dates.moment(answeredAt));
    }

    /** The latest proposal not to accept, or null. */
    public CaseSheet.@Nullable Proposal proposal(Complaint complaint, Words words) {
        return statements
                .nonAcceptance(complaint.id())
                .map(one -> proposal(one, words))
                .orElse(null);
    }

    private CaseSheet.Proposal proposal(NonAcceptanceProposal proposal, Words words) {
        var reason = reasons.find(proposal.reasonCode());
        var note = proposal.note();
        return new CaseSheet.Proposal(
                reason.map(one -> one.code() + " " + one.reason(words.english()))
                        .orElse(proposal.reasonCode()),
                paragraphs(proposal.explanation()),
                reason.map(one -> one.route(words.english())).orElse(""),
                words.text("desk.proposal." + outcome(proposal)),
                note == null || note.isBlank() ? null : note);
    }

    private static String outcome(NonAcceptanceProposal proposal) {
        if (proposal.wasSetAside()) return "setAside";
        if (proposal.open()) return "open";
        return proposal.approved() ? "approved" : "returned";
    }

    /** The lines of a text, without the empty ones. */
    public static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
