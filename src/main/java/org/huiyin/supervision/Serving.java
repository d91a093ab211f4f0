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

    /**
     * The unit has let the time to sign run out: the document is left there and counts as received. What the unit may object to, and
     * until when it reports, has run since it was served and goes on.
     *
     * @param note who was there as a witness, when and where it was left; 1 to 4,000 characters, the unit reads it
     * @param version the version that was read, or -1
     * @throws Refusal.NotNow while the unit still has time to sign
     */
    @Transactional
    public SupervisionDocument leave(Actor actor, long id, String note, int version) {
        var now = clock.now();
        var document = documents.forAct(actor, id, DocumentAct.LEAVE, version);
        var words = Typed.text(note, "document.leaving.missing");
        document.left(words, actor.account(), now);
        clocks.stop(document, Duty.SIGN, now);
        file.moved(document, actor, DocumentAct.LEAVE, Map.of("note", words), now);
        return document;
    }
}
