package org.huiyin.supervision;

import static org.huiyin.given.Days.made;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.huiyin.given.Given;
import org.huiyin.platform.Refusal;

/** Supervision documents to the urban management of Dongling, and what the people of the cast do with them. */
@ApplicationScoped
class GivenDocuments {

    @Inject
    Given given;

    @Inject
    Drafting drafting;

    @Inject
    Documents documents;

    @Inject
    DocumentRules rules;

    @Inject
    DocumentActs acts;

    @Inject
    SupervisionClocks clocks;

    SupervisionDocument drafted(String kind) {
        return drafting.draft(given.actor("dl.review"), command(kind, "QH-DL-CG"));
    }

    SupervisionDocument approved(String kind) {
        var document = drafted(kind);
        does("dl.lead", document, "approve");
        return document;
    }

    SupervisionDocument served(String kind) {
        var document = approved(kind);
        does("dl.review", document, "serve");
        return document;
    }

    SupervisionDocument acknowledgedOn(LocalDate day) {
        return acknowledgedOn(day, "LETTER");
    }

    SupervisionDocument acknowledgedOn(LocalDate day, String kind) {
        return made(day, () -> {
                    var document = served(kind);
                    does("dl.cg.clerk", document, "acknowledge");
                    return document;
                })
                .get();
    }

    static DraftDocument command(String kind, String unitCode) {
        return with(kind, unitCode, "关于规范检查程序的监督文书", "请报告整改情况，并附凭证。", "", false);
    }

    static DraftDocument with(
            String kind, String unitCode, String title, String text, String complaint, boolean aware) {
        return new DraftDocument(kind, unitCode, title, text, "", complaint, aware);
    }

    void does(String username, SupervisionDocument document, String act) {
        does(username, document, act, "");
    }

    void does(String username, SupervisionDocument document, String act, String text) {
        var named = DocumentAct.valueOf(act.toUpperCase(Locale.ROOT));
        acts.perform(given.actor(username), document.id(), named, new DocumentActs.Said(text, null, -1));
    }

    List<DocumentAct> possible(String username, SupervisionDocument document) {
        return rules.possible(given.actor(username), now(document));
    }

    boolean sees(String username, SupervisionDocument document) {
        try {
            documents.visible(given.actor(username), document.id());
            return true;
        } catch (Refusal.Unknown hidden) {
            return false;
        }
    }

    SupervisionDocument now(SupervisionDocument document) {
        return documents.visible(given.actor("dl.review"), document.id());
    }

    LocalDate due(SupervisionDocument document, Duty duty) {
        return clocks.running(document.id(), duty).orElseThrow().dueDay();
    }
}
