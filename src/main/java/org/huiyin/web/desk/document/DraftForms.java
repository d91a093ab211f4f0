package org.huiyin.web.desk.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.supervision.DocumentKinds;
import org.huiyin.supervision.DraftDocument;
import org.huiyin.supervision.SupervisionDocument;
import org.huiyin.unit.Units;
import org.huiyin.web.desk.DeskFrames;
import org.huiyin.web.desk.UnitOptions;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.OptionGroup;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;

/** The form of a draft: shown, filled from what is stored, and read. */
@RequestScoped
public class DraftForms {

    @Inject
    DocumentKinds kinds;

    @Inject
    UnitOptions options;

    @Inject
    Units units;

    @Inject
    Complaints complaints;

    @Inject
    DeskFrames frames;

    @Inject
    Access access;

    @Inject
    Pages pages;

    Response show(int status, Form form, String address, String back) {
        var words = pages.words();
        var offered = kinds.all().stream()
                .map(kind -> new OptionGroup.Option(kind.code(), kind.name(words.english())))
                .toList();
        var aware = form.error("aware") != null || form.chosen("aware", "true");
        return pages.show(
                status,
                new StaticTemplates()
                        .deskDraft(new DraftPage(
                                frames.frame(DocumentsResource.PATH),
                                form,
                                address,
                                back,
                                List.of(new OptionGroup(null, offered)),
                                options.units(words),
                                aware)));
    }

    static DraftDocument command(Form form) {
        return new DraftDocument(
                form.value("kind"),
                form.value("unitCode"),
                form.value("title"),
                form.value("text").replace("\r\n", "\n"),
                form.value("attachments").replace("\r\n", "\n"),
                form.value("complaintNumber"),
                form.chosen("aware", "true"));
    }

    /** What is stored; a case that this person does not see any more leaves its field empty. */
    Form stored(SupervisionDocument document) {
        var number = document.complaintId()
                .flatMap(id ->
                        complaints.seen(access.actor(), complaints.byId(id).number()))
                .map(Complaint::number)
                .orElse("");
        return new Form(
                pages.words(),
                Map.of(
                        "kind", List.of(document.kind().code()),
                        "unitCode", List.of(units.byId(document.unitId()).code()),
                        "title", List.of(document.title()),
                        "text", List.of(document.text()),
                        "attachments", List.of(String.join("\n", document.attachments())),
                        "complaintNumber", List.of(number),
                        "version", List.of(Integer.toString(document.version()))),
                List.of());
    }
}
