package org.huiyin.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;

/** The act of drafting a supervision document, of changing the draft, and of dropping it. */
@ApplicationScoped
public class Drafting {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Documents documents;

    @Inject
    DraftChecks checks;

    @Inject
    DocumentFile file;

    @Inject
    Clock clock;

    /**
     * @throws Refusal.NotYours when this person does not work for a supervision body
     * @throws Refusal.Invalid when a field is wrong
     * @throws Refusal.Unknown when the case that it names may not be seen
     */
    @Transactional
    public SupervisionDocument draft(Actor actor, DraftDocument command) {
        var now = clock.now();
        if (DocumentAct.EDIT.roleOf(actor).isEmpty()) throw new Refusal.NotYours("document.notYours");
        var document = new SupervisionDocument(actor.unit(), actor.account(), checks.content(actor, command), now);
        entities.persist(document);
        entities.flush();
        file.drafted(document, actor, now);
        return document;
    }

    /**
     * Only whoever wrote the draft changes it.
     *
     * @param version the version that was read, or -1
     */
    @Transactional
    public SupervisionDocument edit(Actor actor, long id, DraftDocument command, int version) {
        var document = documents.forAct(actor, id, DocumentAct.EDIT, version);
        document.write(checks.content(actor, command));
        file.moved(document, actor, DocumentAct.EDIT, Map.of(), clock.now());
        return document;
    }

    /** A draft that comes to nothing; it has no number, so that none is lost. */
    @Transactional
    public SupervisionDocument discard(Actor actor, long id, int version) {
        var document = documents.forAct(actor, id, DocumentAct.DISCARD, version);
        file.moved(document, actor, DocumentAct.DISCARD, Map.of(), clock.now());
        return document;
    }
}
