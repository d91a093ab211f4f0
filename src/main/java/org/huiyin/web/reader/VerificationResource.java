package org.huiyin.web.reader;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.huiyin.platform.Clock;
import org.huiyin.supervision.DocumentStatus;
import org.huiyin.supervision.Documents;
import org.huiyin.supervision.SupervisionDocument;
import org.huiyin.unit.Units;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;

/** Where the QR code of an official letter leads: was this paper issued here? Nobody learns what it says. */
@Path("documents/verify/{token}")
@PermitAll
@RequestScoped
public class VerificationResource {

    @Inject
    Documents documents;

    @Inject
    Units units;

    @Inject
    Pages pages;

    @PathParam("token")
    String token = "";

    @GET
    public Response page() {
        var found = documents.verified(token);
        var page = new VerificationPage(pages.frame(), found.map(this::found).orElse(null));
        return pages.show(found.isPresent() ? 200 : 404, new StaticTemplates().readerVerification(page));
    }

    private VerificationPage.Found found(SupervisionDocument document) {
        var words = pages.words();
        return new VerificationPage.Found(
                document.number().orElseThrow(),
                document.kind().name(words.english()),
                units.byId(document.bodyId()).name(words.english()),
                words.day(Clock.dayOf(document.approvedAt().orElseThrow())),
                document.hash().orElseThrow(),
                document.status() == DocumentStatus.REVOKED);
    }
}
