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

/**
 * The acts of objecting to a document (异议) and of rechecking it (复查). While it is looked at, no report is owed; a document that is upheld
 * gives the whole time for the report anew, so that nobody loses days by objecting.
 */
@ApplicationScoped
public class Objecting {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Documents documents;

    @Inject
    SupervisionClocks clocks;

    @Inject
    DocumentFile file;

    @Inject
    Clock clock;

    /**
     * @param reason 1 to 4,000 characters
     * @param version the version that was read, or -1
     * @throws Refusal.NotNow when the time for it is over
     */
    @Transactional
    public SupervisionDocument object(Actor actor, long id, String reason, int version) {
        var now = clock.now();
        var document = documents.forAct(actor, id, DocumentAct.OBJECT, version);
        var words = Typed.text(reason, "document.objection.missing");
        entities.persist(new DocumentObjection(id, words, actor.account(), now));
        clocks.stop(document, Duty.OBJECTION, now);
        clocks.stop(document, Duty.REPORT, now);
        clocks.start(document, Duty.RECHECK, now);
        file.moved(document, actor, DocumentAct.OBJECT, Map.of("note", words), now);
        return document;
    }

    /** The document stands. */
    @Transactional
    public SupervisionDocument uphold(Actor actor, long id, String opinion, int version) {
        return decide(actor, id, opinion, DocumentAct.UPHOLD, version);
    }

    /** The document is taken back; nothing is owed on it any more. */
    @Transactional
    public SupervisionDocument revoke(Actor actor, long id, String opinion, int version) {
        return decide(actor, id, opinion, DocumentAct.REVOKE, version);
    }

    private SupervisionDocument decide(Actor actor, long id, String opinion, DocumentAct act, int version) {
        var now = clock.now();
        var document = documents.forAct(actor, id, act, version);
        var words = Typed.text(opinion, "document.recheck.missing");
        var outcome = act == DocumentAct.UPHOLD ? DocumentObjection.Outcome.UPHELD : DocumentObjection.Outcome.REVOKED;
        documents.objection(id).orElseThrow().decide(outcome, words, actor.account(), now);
        clocks.stop(document, Duty.RECHECK, now);
        if (act == DocumentAct.UPHOLD && document.kind().needsReport())
            clocks.start(document, Duty.REPORT, document.kind().reportDays(), now);
        file.moved(document, actor, act, Map.of("note", words), now);
        return document;
    }
}
