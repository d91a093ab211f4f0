package org.huiyin.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.huiyin.account.Accounts;
import org.huiyin.account.Actor;
import org.huiyin.account.Role;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/** The acts of serving a document on the unit (送达) and of signing for it (签收). From service on the unit sees it and its clocks run. */
@ApplicationScoped
public class Serving {

    @Inject
    Documents documents;

    @Inject
    SupervisionClocks clocks;

    @Inject
    Accounts accounts;

    @Inject
    DocumentFile file;

    @Inject
    Clock clock;

    /**
     * @param version the version that was read, or -1
     * @throws Refusal.NotNow when the unit has no head here who could sign for it and answer it
     */
    @Transactional
    public SupervisionDocument serve(Actor actor, long id, int version) {
        var now = clock.now();
        var document = documents.forAct(actor, id, DocumentAct.SERVE, version);
        if (accounts.of(document.unitId(), Role.UNIT_LEADER).isEmpty())
            throw new Refusal.NotNow("document.service.nobody");
        document.served(now);
        clocks.start(document, Duty.SIGN, now);
        clocks.start(document, Duty.OBJECTION, document.kind().objectionDays(), now);
        if (document.kind().needsReport())
            clocks.start(document, Duty.REPORT, document.kind().reportDays(), now);
        file.moved(document, actor, DocumentAct.SERVE, Map.of(), now);
        return document;
    }

    @Transactional
    public SupervisionDocument acknowledge(Actor actor, long id, int version) {
        var now = clock.now();
        var document = documents.forAct(actor, id, DocumentAct.ACKNOWLEDGE, version);
        document.acknowledged(actor.account(), now);
        clocks.stop(document, Duty.SIGN, now);
        file.moved(document, actor, DocumentAct.ACKNOWLEDGE, Map.of(), now);
        return document;
    }
}
