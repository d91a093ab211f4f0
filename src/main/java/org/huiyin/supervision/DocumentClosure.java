package org.huiyin.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.platform.Clock;

/** The act of closing a document (办结): its report was accepted, or none was asked for and nobody can object any more. */
@ApplicationScoped
public class DocumentClosure {

    @Inject
    Documents documents;

    @Inject
    SupervisionClocks clocks;

    @Inject
    DocumentFile file;

    @Inject
    Clock clock;

    /** @param version the version that was read, or -1 */
    @Transactional
    public SupervisionDocument close(Actor actor, long id, int version) {
        var now = clock.now();
        var document = documents.forAct(actor, id, DocumentAct.CLOSE, version);
        clocks.stopAll(document, now);
        file.moved(document, actor, DocumentAct.CLOSE, Map.of(), now);
        return document;
    }
}
