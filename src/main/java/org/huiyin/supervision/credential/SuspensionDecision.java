package org.huiyin.supervision.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.huiyin.account.Actor;
import org.huiyin.deadline.Calendars;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.supervision.DocumentNumbers;
import org.huiyin.unit.Units;

/** The acts of approving and of refusing a suspension, by the head of the body, who did not propose it. From the approval the notice is owed. */
@ApplicationScoped
public class SuspensionDecision {

    @Inject
    Suspensions suspensions;

    @Inject
    DocumentNumbers numbers;

    @Inject
    SuspensionTerms terms;

    @Inject
    Calendars calendars;

    @Inject
    SuspensionFile file;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** @param version the version that was read, or -1 */
    @Transactional
    public CredentialSuspension approve(Actor actor, long id, int version) {
        var now = clock.now();
        var suspension = suspensions.forAct(actor, id, SuspensionAct.APPROVE, version);
        var body = units.byId(suspension.bodyId());
        var day = Clock.dayOf(now);
        var number = numbers.nextOfCredentials(body, day);
        suspension.decided(number, null, actor.account(), now);
        suspension.noticeClock().start(terms.notice(body), day, calendars.current());
        file.moved(suspension, actor, SuspensionAct.APPROVE, Map.of("number", number), now);
        return suspension;
    }

    /**
     * @param opinion why not, 1 to 2,000 characters
     * @throws Refusal.Invalid when nothing is said
     */
    @Transactional
    public CredentialSuspension refuse(Actor actor, long id, String opinion, int version) {
        var now = clock.now();
        var suspension = suspensions.forAct(actor, id, SuspensionAct.REFUSE, version);
        var words = Why.of(opinion);
        suspension.decided(null, words, actor.account(), now);
        suspension.ended(new SuspensionEnding(null, actor.account(), now));
        file.moved(suspension, actor, SuspensionAct.REFUSE, Map.of("note", words), now);
        return suspension;
    }
}
