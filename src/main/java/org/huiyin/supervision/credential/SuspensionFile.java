package org.huiyin.supervision.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.huiyin.account.Actor;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Deed;
import org.huiyin.audit.Trail;

/** Ends an act: the trail has its entry, and whoever must know is told. Each act calls it next to its change. */
@ApplicationScoped
class SuspensionFile {

    @Inject
    Trail trail;

    @Inject
    Event<SuspensionEvent> events;

    /** Moves it on first. */
    void moved(
            CredentialSuspension suspension, Actor actor, SuspensionAct act, Map<String, String> detail, Instant now) {
        suspension.follow(act);
        done(suspension, actor, act, detail, now);
    }

    void done(
            CredentialSuspension suspension, Actor actor, SuspensionAct act, Map<String, String> detail, Instant now) {
        // The officer and the unit read from the notice on; what came before is the body's own.
        var audience = suspension.notifiedAt().isPresent() ? Audience.PARTY : Audience.SUPERVISION;
        var json = Json.createObjectBuilder();
        new TreeMap<>(detail).forEach(json::add);
        var role = act.roleOf(actor).map(Enum::name).orElse(actor.kind().name());
        trail.record(
                new Deed(suspension.chain(), "credential." + act.word(), actor, role, audience, json.build(), now));
        events.fire(new SuspensionEvent.Moved(suspension, act));
    }
}
