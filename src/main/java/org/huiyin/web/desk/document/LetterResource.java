package org.huiyin.web.desk.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.huiyin.account.Role;
import org.huiyin.platform.Refusal;
import org.huiyin.supervision.Documents;
import org.huiyin.supervision.paper.OfficialPaper;
import org.huiyin.web.session.Access;
import org.huiyin.web.session.AllowedTo;

/** A signed supervision document as the official letter to print. */
@Path("desk/documents/{id}/letter.pdf")
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
public class LetterResource {

    @Inject
    Documents documents;

    @Inject
    DocumentPapers papers;

    @Inject
    OfficialPaper paper;

    @Inject
    Access access;

    @PathParam("id")
    long id;

    @GET
    public Response letter() {
        var document = documents.visible(access.actor(), id);
        var number = document.number().orElseThrow(() -> new Refusal.NotNow("document.paper.unsigned"));
        var name = URLEncoder.encode(number + ".pdf", StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(paper.print(papers.of(document)), "application/pdf")
                .header("Content-Disposition", "inline; filename*=UTF-8''" + name)
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
