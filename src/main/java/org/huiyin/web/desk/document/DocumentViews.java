package org.huiyin.web.desk.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.account.Actor;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Trail;
import org.huiyin.audit.TrailEntry;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.platform.Clock;
import org.huiyin.supervision.Accused;
import org.huiyin.supervision.DocumentAct;
import org.huiyin.supervision.DocumentRules;
import org.huiyin.supervision.Documents;
import org.huiyin.supervision.SupervisionDocument;
import org.huiyin.unit.Units;
import org.huiyin.web.desk.CaseSheets;
import org.huiyin.web.desk.DeskFrames;
import org.huiyin.web.form.Dates;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;
import org.jspecify.annotations.Nullable;

/** Shows one supervision document to the person who signed in; the addressed unit learns only what the document says. */
@RequestScoped
public class DocumentViews {

    @Inject
    Documents documents;

    @Inject
    DocumentRules rules;

    @Inject
    DocumentClockLines clockLines;

    @Inject
    Accused accused;

    @Inject
    Complaints complaints;

    @Inject
    Trail trail;

    @Inject
    Units units;

    @Inject
    DeskFrames frames;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @Inject
    Clock clock;

    /** @param doing the act whose form is open, or null */
    DocumentPage page(SupervisionDocument document, @Nullable DocumentAct doing, Form form) {
        var actor = access.actor();
        return new DocumentPage(
                frames.frame(DocumentsResource.PATH),
                document.id(),
                document.version(),
                pages.words().text("document.status." + document.status().name()),
                letter(document),
                warnings(actor, document),
                complaint(actor, document),
                said(document),
                clockLines.of(document, pages.words()),
                story(actor, document),
                rules.possible(actor, document).stream()
                        .map(act -> doable(document, act))
                        .toList(),
                doing == null ? null : doable(document, doing),
                form);
    }

    static DocumentPage.Doable doable(SupervisionDocument document, DocumentAct act) {
        var path = DocumentsResource.PATH + "/" + document.id();
        return switch (act) {
            case EDIT -> new DocumentPage.Doable(act.word(), path + "/edit", false, false, false);
            case DISCARD, APPROVE, SERVE, ACKNOWLEDGE, CLOSE ->
                new DocumentPage.Doable(act.word(), path + "/acts/" + act.word(), true, false, false);
            case LEAVE, OBJECT, UPHOLD, REVOKE, REPORT ->
                new DocumentPage.Doable(act.word(), path + "/acts/" + act.word(), false, false, false);
            case ACCEPT -> new DocumentPage.Doable(act.word(), path + "/acts/" + act.word(), false, true, false);
            case REJECT -> new DocumentPage.Doable(act.word(), path + "/acts/" + act.word(), false, false, true);
        };
    }

    private DocumentLetterView letter(SupervisionDocument document) {
        var words = pages.words();
        return new DocumentLetterView(
                units.byId(document.bodyId()).name(words.english()),
                document.kind().name(words.english()),
                document.number().orElseGet(() -> words.text("document.unnumbered")),
                document.title(),
                units.byId(document.unitId()).name(words.english()),
                CaseSheets.paragraphs(document.text()),
                document.attachments(),
                document.approvedAt().map(at -> words.day(Clock.dayOf(at))).orElse(null),
                document.number().isEmpty() ? null : DocumentsResource.PATH + "/" + document.id() + "/letter.pdf");
    }

    private List<String> warnings(Actor actor, SupervisionDocument document) {
        var linked = document.complaintId();
        if (!rules.inside(actor, document)
                || linked.isEmpty()
                || document.status().served()) return List.of();
        var key = accused.in(linked.get(), document.unitId()) ? "document.warning.accused" : "document.warning.linked";
        return List.of(pages.words().text(key));
    }

    private @Nullable String complaint(Actor actor, SupervisionDocument document) {
        if (!rules.inside(actor, document)) return null;
        return document.complaintId()
                .flatMap(id -> complaints.seen(actor, complaints.byId(id).number()))
                .map(Complaint::number)
                .orElse(null);
    }

    private List<DocumentPage.Said> said(SupervisionDocument document) {
        var words = pages.words();
        var dates = new Dates(words, clock.today());
        var said = new ArrayList<DocumentPage.Said>();
        document.leftNote()
                .ifPresent(note -> said.add(new DocumentPage.Said(
                        words.text("document.said.left"),
                        dates.moment(document.acknowledgedAt().orElseThrow()),
                        CaseSheets.paragraphs(note))));
        documents.objection(document.id()).ifPresent(objection -> {
            said.add(new DocumentPage.Said(
                    words.text("document.said.objection"),
                    dates.moment(objection.objectedAt()),
                    CaseSheets.paragraphs(objection.reason())));
            objection
                    .outcome()
                    .ifPresent(outcome -> said.add(new DocumentPage.Said(
                            words.text("document.said." + outcome.name()),
                            dates.moment(objection.decidedAt().orElseThrow()),
                            CaseSheets.paragraphs(objection.opinion().orElse("")))));
        });
        documents.reports(document.id()).forEach(report -> {
            said.add(new DocumentPage.Said(
                    words.text("document.said.report", report.round()),
                    dates.moment(report.reportedAt()),
                    CaseSheets.paragraphs(report.text())));
            report.outcome()
                    .ifPresent(outcome -> said.add(new DocumentPage.Said(
                            words.text(
                                    "document.said." + outcome.name(),
                                    report.againBy().map(dates::day).orElse("")),
                            dates.moment(report.decidedAt().orElseThrow()),
                            CaseSheets.paragraphs(report.opinion().orElse("")))));
        });
        return said;
    }

    private List<DocumentPage.StoryLine> story(Actor actor, SupervisionDocument document) {
        var audiences =
                rules.inside(actor, document) ? List.of(Audience.PARTY, Audience.SUPERVISION) : List.of(Audience.PARTY);
        var dates = new Dates(pages.words(), clock.today());
        return trail.of(document.chain(), audiences).stream()
                .map(entry -> story(entry, dates))
                .toList();
    }

    private static DocumentPage.StoryLine story(TrailEntry entry, Dates dates) {
        var words = dates.words();
        var unit = entry.actorUnit();
        var role = words.text("complaint.role." + entry.actorRole());
        return new DocumentPage.StoryLine(
                dates.moment(entry.at()),
                unit == null ? role : words.text("document.story.who", unit, role),
                words.text(entry.event().replace("document.", "document.story.")));
    }
}
