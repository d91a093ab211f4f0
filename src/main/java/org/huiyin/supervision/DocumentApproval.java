package org.huiyin.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Tokens;
import org.huiyin.unit.Units;

/** The act of signing a document (签发) by the head of the supervision body, who did not draft it. It gets its number and its seal. */
@ApplicationScoped
public class DocumentApproval {

    @Inject
    Documents documents;

    @Inject
    DocumentNumbers numbers;

    @Inject
    DocumentFile file;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** @param version the version that was read, or -1 */
    @Transactional
    public SupervisionDocument approve(Actor actor, long id, int version) {
        var now = clock.now();
        var document = documents.forAct(actor, id, DocumentAct.APPROVE, version);
        var number = numbers.next(units.byId(document.bodyId()), document.kind(), Clock.dayOf(now));
        document.approved(actor.account(), number, Tokens.random(), now);
        file.moved(document, actor, DocumentAct.APPROVE, Map.of("number", number), now);
        return document;
    }
}
