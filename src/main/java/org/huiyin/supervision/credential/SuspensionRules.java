package org.huiyin.supervision.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huiyin.account.Actor;
import org.huiyin.platform.Refusal;
import org.huiyin.platform.Term;

/** Who may do what to the suspension of a credential now; pages ask it to offer, acts ask it to refuse. */
@ApplicationScoped
public class SuspensionRules {

    /** What this person may do to it as it stands. */
    public List<SuspensionAct> possible(Actor actor, CredentialSuspension suspension) {
        return Arrays.stream(SuspensionAct.values())
                .filter(act -> hindrance(actor, suspension, act).isEmpty())
                .toList();
    }

    /** Whether this person may propose one. */
    public boolean proposes(Actor actor) {
        return SuspensionAct.PROPOSE.roleOf(actor).isPresent();
    }

    /** Whether this person's roles have to do with suspensions at all. */
    public static boolean concern(Actor actor) {
        return !SuspensionAccess.ways(actor).isEmpty();
    }

    /** Whether this person reads it on the side of the body. The unit and the officer learn only what the notice says. */
    public boolean inside(Actor actor, CredentialSuspension suspension) {
        return SuspensionAccess.inside(actor, suspension);
    }

    /** Why this person may not do it now, or empty. */
    Optional<Refusal> hindrance(Actor actor, CredentialSuspension suspension, SuspensionAct act) {
        if (act.roleOf(actor).isEmpty() || !SuspensionAccess.inside(actor, suspension))
            return Optional.of(new Refusal.NotYours("credential.notYours"));
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
