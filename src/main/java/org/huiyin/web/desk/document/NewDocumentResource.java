package org.huiyin.web.desk.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.huiyin.account.Role;
import org.huiyin.platform.Refusal;
import org.huiyin.supervision.Drafting;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Drafts a supervision document. */
@Path("desk/documents/new")
@AllowedTo({Role.INTAKE, Role.DISPATCHER, Role.SUPERVISOR_LEAD, Role.REVIEWER})
@RequestScoped
public class NewDocumentResource {

    private static final String ADDRESS = DocumentsResource.PATH + "/new";

    @Inject
    Drafting drafting;

    @Inject
    DraftForms forms;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @GET
    public Response page(@QueryParam("complaint") @DefaultValue("") String complaint) {
        var form = new Form(pages.words(), Map.of("complaintNumber", List.of(complaint)), List.of());
        return forms.show(200, form, ADDRESS, DocumentsResource.PATH);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response draft(MultivaluedMap<String, String> typed) {
        var form = new Form(pages.words(), typed, List.of());
        try {
            var document = drafting.draft(access.actor(), DraftForms.command(form));
            return pages.redirect(DocumentsResource.PATH + "/" + document.id());
        } catch (Refusal.Invalid wrong) {
            return forms.show(422, form.with(wrong.errors()), ADDRESS, DocumentsResource.PATH);
        }
    }
}
