package org.huiyin.web.desk.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.huiyin.account.Role;
import org.huiyin.platform.Refusal;
import org.huiyin.supervision.DocumentAct;
import org.huiyin.supervision.DocumentActs;
import org.huiyin.supervision.Documents;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;
import org.jspecify.annotations.Nullable;

/** One supervision document, and the acts on it that say at most a few words. */
@Path("desk/documents/{id}")
@AllowedTo({
    Role.INTAKE,
    Role.DISPATCHER,
    Role.SUPERVISOR_LEAD,
    Role.REVIEWER,
    Role.UNIT_CLERK,
    Role.UNIT_HANDLER,
    Role.UNIT_LEADER
})
@RequestScoped
public class DocumentResource {

    @Inject
    Documents documents;

    @Inject
    DocumentActs acts;

    @Inject
    DocumentViews views;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @PathParam("id")
    long id;

    @GET
    public Response page() {
        return show(200, null, Form.empty(pages.words()));
    }

    @GET
    @Path("acts/{act}")
    public Response form(@PathParam("act") String act) {
        var document = documents.visible(access.actor(), id);
        documents.mustAllow(access.actor(), document, named(act));
        return show(200, named(act), Form.empty(pages.words()));
    }

    @POST
    @Path("acts/{act}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(@PathParam("act") String act, MultivaluedMap<String, String> typed) {
        var form = new Form(pages.words(), typed, List.of());
        try {
            acts.perform(access.actor(), id, named(act), said(form));
            return pages.redirect(DocumentsResource.PATH + "/" + id);
        } catch (Refusal.Invalid wrong) {
            return show(422, named(act), form.with(wrong.errors()));
        }
    }

    private Response show(int status, @Nullable DocumentAct doing, Form form) {
        var document = documents.visible(access.actor(), id);
        return pages.show(status, new StaticTemplates().deskDocument(views.page(document, doing, form)));
    }

    private static DocumentAct named(String word) {
        return Arrays.stream(DocumentAct.values())
                .filter(act -> act != DocumentAct.EDIT && act.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refusal.Unknown("document.unknown"));
    }

    static DocumentActs.Said said(Form form) {
        return new DocumentActs.Said(form.value("text"), day(form.value("againBy")), version(form));
    }

    /** A form without a version comes from nobody who has read the document. */
    static int version(Form form) {
        try {
            return Integer.parseInt(form.value("version"));
        } catch (NumberFormatException none) {
            throw new Refusal.Invalid("version", "document.changed");
        }
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
