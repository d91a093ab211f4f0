package org.huiyin.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huiyin.account.Accounts;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Complaints;
import org.huiyin.escalation.SimilarGroups;
import org.huiyin.platform.Words;
import org.huiyin.routing.Credentials;
import org.huiyin.supervision.Documents;
import org.huiyin.supervision.SupervisionDocument;
import org.huiyin.supervision.credential.CredentialSuspension;
import org.huiyin.supervision.credential.Suspensions;
import org.jspecify.annotations.Nullable;

/** Shows what was issued because of a case to those of the body that issued it: nobody else learns that it belongs to the case. */
@ApplicationScoped
class LinkedViews {

    @Inject
    Documents documents;

    @Inject
    Suspensions suspensions;

    @Inject
    SimilarGroups groups;

    @Inject
    Complaints complaints;

    @Inject
    Credentials credentials;

    @Inject
    Accounts accounts;

    Linked of(Actor actor, Complaint complaint, Words words) {
        var items = new ArrayList<Linked.Item>();
        documents.issuedBecauseOf(actor, complaint.id()).forEach(each -> items.add(item(each, words)));
        suspensions.issuedBecauseOf(actor, complaint.id()).forEach(each -> items.add(item(each, words)));
        return new Linked(items, similar(actor, complaint, words), blocked(actor, complaint, words));
    }

    private List<Linked.Item> similar(Actor actor, Complaint complaint, Words words) {
        return complaints.seenAmong(actor, groups.others(complaint.id())).stream()
                .map(one -> new Linked.Item(
                        "/desk/complaints/" + one.number(),
                        one.matter().subject(),
                        words.text(
                                "desk.linked.note",
                                one.number(),
                                words.text("complaint.status." + one.status().name()))))
                .toList();
    }

    /** That somebody else has to take the case is no secret beside it; why is one for everybody who may not see the suspension. */
    private @Nullable String blocked(Actor actor, Complaint complaint, Words words) {
        if (complaint.status().terminal()) return null;
        var handler = complaint.handlerId().map(id -> accounts.byId(id).actor()).orElse(null);
        if (handler == null || !credentials.blocked(handler)) return null;
        var told = suspensions.blocking(actor, Objects.requireNonNull(handler.officerId()));
        return words.text(told ? "desk.handlerBlocked" : "desk.handlerBlocked.somehow");
    }

    private static Linked.Item item(SupervisionDocument document, Words words) {
        return new Linked.Item(
                "/desk/documents/" + document.id(),
                document.title(),
                words.text(
                        "desk.linked.note",
                        document.number().orElseGet(() -> words.text("document.unnumbered")),
                        words.text("document.status." + document.status().name())));
    }

    private static Linked.Item item(CredentialSuspension suspension, Words words) {
        return new Linked.Item(
                "/desk/credentials/" + suspension.id(),
                words.text("credential.title", suspension.officer().name()),
                words.text(
                        "desk.linked.note",
                        suspension.number().orElseGet(() -> words.text("document.unnumbered")),
                        words.text("credential.status." + suspension.status().name())));
    }
}
