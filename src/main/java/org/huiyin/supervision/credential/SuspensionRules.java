package org.huiyin.supervision.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huiyin.account.Actor;
import org.huiyin.platform.Refusal;
import org.huiyin.platform.Term;

/** Who may do what to the suspension of a credential now; pages ask it to offer, acts ask it to refuse. */
@ApplicationScoped
public class SuspensionRules {

    @PersistenceContext
    EntityManager entities;

    /** What this person may do to it as it stands. */
    public List<SuspensionAct> possible(Actor actor, CredentialSuspension suspension) {
        if (!inside(actor, suspension)) return List.of();
        return Arrays.stream(SuspensionAct.values())
                .filter(act -> hindranceInside(actor, suspension, act).isEmpty())
                .toList();
    }

    /** Whether this person may propose one. */
    public boolean proposes(Actor actor) {
        return SuspensionAct.PROPOSE.roleOf(actor).isPresent();
    }

    /** Whether this person supervises, and so reads of suspensions before their notice. */
    public boolean supervises(Actor actor) {
        return SuspensionAccess.inside(actor).isPresent();
    }

    /** Whether this person's roles have to do with suspensions at all. */
    public static boolean concern(Actor actor) {
        return !SuspensionAccess.ways(actor).isEmpty();
    }

    /** Whether this person reads it on the side of the body. The unit and the officer learn only what the notice says. */
    public boolean inside(Actor actor, CredentialSuspension suspension) {
        return SuspensionAccess.inside(actor)
                .filter(way -> matches(actor, suspension, way))
                .isPresent();
    }

    /** Whether a head of a body above may be told that it is late: it is not about them, nor is the case that it arose from. */
    public boolean unconcerned(Actor actor, CredentialSuspension suspension) {
        return matches(actor, suspension, SuspensionAccess.UNCONCERNED);
    }

    private boolean matches(Actor actor, CredentialSuspension suspension, String way) {
        var sql = "select s.id from credential_suspension s where s.id = #id and " + way;
        var query = entities.createNativeQuery(sql).setParameter("id", suspension.id());
        return !SuspensionAccess.bind(query, actor, sql).getResultList().isEmpty();
    }

    /** Why this person may not do it now, or empty. */
    Optional<Refusal> hindrance(Actor actor, CredentialSuspension suspension, SuspensionAct act) {
        if (!inside(actor, suspension)) return Optional.of(new Refusal.NotYours("credential.notYours"));
        return hindranceInside(actor, suspension, act);
    }

    private static Optional<Refusal> hindranceInside(Actor actor, CredentialSuspension suspension, SuspensionAct act) {
        if (act.roleOf(actor).isEmpty()) return Optional.of(new Refusal.NotYours("credential.notYours"));
        if (suspension.status().next(act).isEmpty())
            return Optional.of(new Refusal.NotNow(
                    "credential.notNow",
                    new Term("credential.status." + suspension.status().name()),
                    new Term("credential.act." + act.word())));
        if (act.byAnother() && actor.account() == suspension.proposedBy())
            return Optional.of(new Refusal.NotYours("credential.own"));
        return Optional.empty();
    }
}
