package org.huiyin.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Visibility;
import org.huiyin.platform.Refusal;

/** All supervision documents, and who may open which. */
@ApplicationScoped
public class Documents {

    /** A case with more would be a mistake. */
    private static final int MOST_OF_CASE = 50;

    @PersistenceContext
    EntityManager entities;

    @Inject
    DocumentRules rules;

    /**
     * The document, if this person may see it.
     *
     * @throws Refusal.Unknown when it does not exist or may not be seen, which look the same
     */
    public SupervisionDocument visible(Actor viewer, long id) {
        return matching(viewer, "d.id = " + id, 1).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal.Unknown("document.unknown"));
    }

    /** Whether this person may see it. */
    public boolean seen(Actor viewer, SupervisionDocument document) {
        return !matching(viewer, "d.id = " + document.id(), 1).isEmpty();
    }

    /** What this person may see, newest first, from before the given one; 0 for the first page. */
    public List<SupervisionDocument> before(Actor viewer, long id, int limit) {
        return matching(viewer, id > 0 ? "d.id < " + id : "d.id > 0", limit);
    }

    private List<SupervisionDocument> matching(Actor viewer, String condition, int limit) {
        // Each way in has its index, so each is asked for itself and only the first rows of each are put together.
        var ways = DocumentAccess.ways(viewer).stream()
                .map(way -> "(select d.id from supervision_document d where %s and %s order by d.id desc limit %d)"
                        .formatted(way, condition, limit))
                .collect(Collectors.joining(" union "));
        if (ways.isEmpty()) return List.of();
        var sql = ways + " order by id desc limit " + limit;
        List<?> ids = DocumentAccess.bind(entities.createNativeQuery(sql), viewer, sql)
                .getResultList();
        if (ids.isEmpty()) return List.of();
        return entities.createQuery(
                        "select d from SupervisionDocument d where d.id in :ids order by d.id desc",
                        SupervisionDocument.class)
                .setParameter(
                        "ids",
                        ids.stream().map(each -> ((Number) each).longValue()).toList())
                .getResultList();
    }

    /** Whether this person may be told that it lies: the case that it arose from is neither about them nor about their unit. */
    public boolean unconcerned(Actor actor, SupervisionDocument document) {
        if (document.complaintId().isEmpty()) return true;
        var query = entities.createNativeQuery(
                        "select c.id from complaint c where c.id = #complaint and " + Visibility.UNINVOLVED)
                .setParameter("complaint", document.complaintId().get());
        return !Visibility.bindUninvolved(query, actor).getResultList().isEmpty();
    }

    /** The signed document of this number, if this person's body has issued it and this person may see it. */
    public Optional<SupervisionDocument> numbered(Actor viewer, String number) {
        return entities.createQuery(
                        "select d from SupervisionDocument d where d.bodyId = :body and d.number = :number",
                        SupervisionDocument.class)
                .setParameter("body", viewer.unit())
                .setParameter("number", number)
                .getResultStream()
                .filter(found -> seen(viewer, found))
                .findFirst();
    }

    /** What this person's body has drafted or issued because of a case, oldest first; empty for everybody outside. */
    public List<SupervisionDocument> issuedBecauseOf(Actor viewer, long complaintId) {
        if (!DocumentAccess.supervises(viewer)) return List.of();
        return entities.createQuery("""
                        select d from SupervisionDocument d
                        where d.complaintId = :complaint and d.bodyId = :body and d.status <> :discarded order by d.id
                        """, SupervisionDocument.class)
                .setParameter("complaint", complaintId)
                .setParameter("body", viewer.unit())
                .setParameter("discarded", DocumentStatus.DISCARDED)
                .setMaxResults(MOST_OF_CASE)
                .getResultStream()
                .filter(found -> seen(viewer, found))
                .toList();
    }

    /** The document that carries this token, whoever asks: the QR code on the letter leads here. */
    public Optional<SupervisionDocument> verified(String token) {
        return entities.createQuery(
                        "select d from SupervisionDocument d where d.token = :token", SupervisionDocument.class)
                .setParameter("token", token)
                .getResultStream()
                .filter(found -> found.token().filter(token::equals).isPresent()) // the database ignores case
                .findFirst();
    }

    /**
     * Opens the document for an act: visible, locked, as it was read, and this person's to do now. Call inside a transaction.
     *
     * @param version the version that was read, or -1 to take it as it is
     * @throws Refusal.Unknown when this person may not see it
     * @throws Refusal.NotYours when the act belongs to others
     * @throws Refusal.NotNow when the document does not stand so
     * @throws Refusal.Invalid when it has changed since it was read
     */
    SupervisionDocument forAct(Actor actor, long id, DocumentAct act, int version) {
        var document = visible(actor, id);
        entities.refresh(document, LockModeType.PESSIMISTIC_WRITE);
        mustAllow(actor, document, act);
        if (version >= 0 && version != document.version()) throw new Refusal.Invalid("version", "document.changed");
        return document;
    }

    /**
     * For the form of an act; the act itself looks again.
     *
     * @throws Refusal.NotYours when it belongs to others
     * @throws Refusal.NotNow when the document does not stand so
     */
    public void mustAllow(Actor actor, SupervisionDocument document, DocumentAct act) {
        rules.hindrance(actor, document, act).ifPresent(refusal -> {
            throw refusal;
        });
    }

    public Optional<DocumentObjection> objection(long documentId) {
        return Optional.ofNullable(entities.find(DocumentObjection.class, documentId));
    }

    /** In the order of the rounds. */
    public List<DocumentReport> reports(long documentId) {
        return entities.createQuery(
                        "select r from DocumentReport r where r.documentId = :document order by r.round",
                        DocumentReport.class)
                .setParameter("document", documentId)
                .getResultList();
    }

    /** The report that waits for a decision. */
    DocumentReport latestReport(long documentId) {
        var reports = reports(documentId);
        return reports.get(reports.size() - 1);
    }
}
