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
import java.util.List;
import org.huiyin.account.Role;
import org.huiyin.platform.Refusal;
import org.huiyin.supervision.DocumentAct;
import org.huiyin.supervision.Documents;
import org.huiyin.supervision.Drafting;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Changes the draft of a supervision document. */
@Path("desk/documents/{id}/edit")
@AllowedTo({Role.INTAKE, Role.DISPATCHER, Role.SUPERVISOR_LEAD, Role.REVIEWER})
@RequestScoped
public class DraftResource {

    @Inject
    Documents documents;

    @Inject
    Drafting drafting;

    @Inject
    DraftForms forms;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @PathParam("id")
    long id;

    @GET
    public Response page() {
        var document = documents.visible(access.actor(), id);
        documents.mustAllow(access.actor(), document, DocumentAct.EDIT);
        return forms.show(200, forms.stored(document), own() + "/edit", own());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response edit(MultivaluedMap<String, String> typed) {
        var form = new Form(pages.words(), typed, List.of());
        try {
            drafting.edit(access.actor(), id, DraftForms.command(form), DocumentResource.version(form));
            return pages.redirect(own());
        } catch (Refusal.Invalid wrong) {
            return forms.show(422, form.with(wrong.errors()), own() + "/edit", own());
        }
    }

    private String own() {
        return DocumentsResource.PATH + "/" + id;
    }
}
