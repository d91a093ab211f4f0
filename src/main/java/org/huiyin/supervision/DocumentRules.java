package org.huiyin.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huiyin.account.Actor;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.platform.Term;
import org.huiyin.unit.Units;
import org.jspecify.annotations.Nullable;

/** Who may do what to a supervision document now; pages ask it to offer, acts ask it to refuse. */
@ApplicationScoped
public class DocumentRules {

    @Inject
    SupervisionClocks clocks;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** What this person may do to the document as it stands, in the order of its life. */
    public List<DocumentAct> possible(Actor actor, SupervisionDocument document) {
        return Arrays.stream(DocumentAct.values())
                .filter(act -> hindrance(actor, document, act).isEmpty())
                .toList();
    }

    /** Whether this person may begin a document. */
    public boolean drafts(Actor actor) {
        return DocumentAct.EDIT.roleOf(actor).isPresent();
    }

    /** Whether this person's roles have to do with documents at all. */
    public static boolean concern(Actor actor) {
        return !DocumentAccess.ways(actor).isEmpty();
    }

    /** Whether this person reads it on the side of those who issue it. The addressed unit learns only what the document says. */
    public boolean inside(Actor actor, SupervisionDocument document) {
        return DocumentAccess.inside(actor, document);
    }

    /** Why this person may not do it now, or empty. */
    Optional<Refusal> hindrance(Actor actor, SupervisionDocument document, DocumentAct act) {
        if (act.roleOf(actor).isEmpty() || !onSide(actor, document, act))
            return Optional.of(new Refusal.NotYours("document.notYours"));
        if (document.status().next(act).isEmpty())
            return Optional.of(new Refusal.NotNow(
                    "document.notNow",
                    new Term("document.status." + document.status().name()),
                    new Term("document.act." + act.word())));
        return Optional.ofNullable(
                switch (act) {
                    case EDIT, DISCARD -> othersDraft(actor, document, act);
                    case APPROVE -> ownDraft(actor, document);
                    case UPHOLD, REVOKE -> tookPart(actor, document);
                    case LEAVE -> stillToSign(document);
                    case OBJECT -> tooLate(document);
                    case REPORT -> nothingToReport(document);
                    case CLOSE -> stillOpen(document);
                    case SERVE, ACKNOWLEDGE, ACCEPT, REJECT -> null;
                });
    }

    private boolean onSide(Actor actor, SupervisionDocument document, DocumentAct act) {
        var unit = actor.unit();
        return switch (act.side()) {
            case UNIT -> unit == document.unitId();
            case BODY -> unit == document.bodyId();
            case BODY_OR_ABOVE ->
                unit == document.bodyId()
                        || unit != document.unitId()
                                && units.standsAbove(units.byId(unit), units.byId(document.bodyId()));
        };
    }

    /** Only whoever writes a draft changes it, so that it is clear whose words another person signs. */
    private static @Nullable Refusal othersDraft(Actor actor, SupervisionDocument document, DocumentAct act) {
        var free = actor.account() == document.draftedBy()
                || act == DocumentAct.DISCARD
                        && DocumentAct.APPROVE.roleOf(actor).isPresent();
        return free ? null : new Refusal.NotYours("document.draft.anothers");
    }

    private static @Nullable Refusal ownDraft(Actor actor, SupervisionDocument document) {
        return actor.account() == document.draftedBy() ? new Refusal.NotYours("document.approval.own") : null;
    }

    private static @Nullable Refusal tookPart(Actor actor, SupervisionDocument document) {
        var took = actor.account() == document.draftedBy()
                || document.approvedBy().filter(by -> by == actor.account()).isPresent();
        return took ? new Refusal.NotYours("document.recheck.own") : null;
    }

    /** Whoever still has time to sign is not passed over. */
    private @Nullable Refusal stillToSign(SupervisionDocument document) {
        return clocks.running(document.id(), Duty.SIGN)
                .filter(running -> running.met(clock.now()))
                .<Refusal>map(running -> new Refusal.NotNow(
                        "document.leaving.early", running.dueDay().toString()))
                .orElse(null);
    }

    private @Nullable Refusal tooLate(SupervisionDocument document) {
        var running = clocks.running(document.id(), Duty.OBJECTION);
        if (running.isPresent() && running.get().met(clock.now())) return null;
        var days = document.kind().objectionDays();
        return new Refusal.NotNow("document.objection.late", days);
    }

    private static @Nullable Refusal nothingToReport(SupervisionDocument document) {
        return document.kind().needsReport() ? null : new Refusal.NotNow("document.report.none");
    }

    /**
     * What asks for a report ends with an accepted one; what asks for none, once nobody can object any more. A unit that was dissolved
     * does neither.
     */
    private @Nullable Refusal stillOpen(SupervisionDocument document) {
        if (document.status() == DocumentStatus.ACCEPTED) return null;
        if (units.byId(document.unitId()).dissolved()) return null;
        if (document.kind().needsReport()) return new Refusal.NotNow("document.closure.report");
        var objection = clocks.running(document.id(), Duty.OBJECTION).filter(running -> running.met(clock.now()));
        return objection
                .<Refusal>map(running -> new Refusal.NotNow(
                        "document.closure.objection", running.dueDay().toString()))
                .orElse(null);
    }
}
