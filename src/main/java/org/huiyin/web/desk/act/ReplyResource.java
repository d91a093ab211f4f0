package org.huiyin.web.desk.act;

import gg.jte.models.runtime.JteModel;
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
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.handling.ReplySubmission;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** Writes the reply and submits it for review. */
@Path("desk/complaints/{number}/reply")
@AllowedTo({Role.UNIT_HANDLER, Role.UNIT_LEADER})
@RequestScoped
public class ReplyResource {

    @Inject
    ReplySubmission submission;

    @Inject
    Statements statements;

    @Inject
    ReplyPages replyPages;

    @Inject
    EarlierReply earlier;

    @Inject
    ActFrames acts;

    @Inject
    Access access;

    @Inject
    Pages pages;

    @PathParam("number")
    String number = "";

    @GET
    public Response page() {
        var complaint = acts.open(number, Act.REPLY);
        return pages.ok(page(complaint, new Form(pages.words(), earlier.values(complaint), List.of()), 1));
    }

    /** Without a script, another row for a problem is asked for by a button of the same form. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(MultivaluedMap<String, String> typed) {
        var complaint = acts.open(number, Act.REPLY);
        var form = acts.form(typed);
        if (form.chosen("add", "problem")) return pages.ok(page(complaint, form, ReplyForm.shown(form) + 1));
        var reply = ReplyForm.of(form, statements.allRequests(complaint.id()).size());
        return acts.attempt(
                number,
                reply.form(),
                sent -> submission.submit(access.actor(), number, reply.command()),
                wrong -> page(complaint, wrong, ReplyForm.shown(form)));
    }

    private JteModel page(Complaint complaint, Form form, int rows) {
        return new StaticTemplates().deskReply(replyPages.of(complaint, form, rows));
    }
}
