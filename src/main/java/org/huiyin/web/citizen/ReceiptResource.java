package org.huiyin.web.citizen;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.intake.Withdrawal;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;
import org.huiyin.web.reader.NotePage;

/** The receipt, shown for ten minutes in the browser that sent the report, and the way to take it back. */
@Path("file/receipt")
@PermitAll
@RequestScoped
public class ReceiptResource {

    @Inject
    CurrentDraft current;

    @Inject
    Receipts receipts;

    @Inject
    Withdrawal withdrawal;

    @Inject
    Pages pages;

    @GET
    public Response show() {
        return current.filed()
                .filter(receipts::open)
                .map(complaint -> pages.ok(new StaticTemplates().citizenReceipt(page(complaint))))
                .orElseGet(() -> note(410, "receipt.gone"));
    }

    @POST
    @Path("withdrawal")
    public Response takeBack() {
        var complaint = current.amended();
        if (complaint.isEmpty()) return note(409, "receipt.late");
        withdrawal.withdraw(complaint.get().id(), "");
        current.discard();
        return Moves.with(current.forget(), pages.redirect("/file/receipt/withdrawn"));
    }

    @GET
    @Path("withdrawn")
    public Response takenBack() {
        return note(200, "receipt.withdrawn");
    }

    private ReceiptPage page(Complaint complaint) {
        return receipts.of(complaint, current.tokenHash().orElseThrow());
    }

    private Response note(int status, String key) {
        return pages.show(status, new StaticTemplates().readerNote(NotePage.of(pages.frame(), key)));
    }
}
