package org.huiyin.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.huiyin.account.Actor;
import org.huiyin.audit.Audience;
import org.huiyin.audit.Deed;
import org.huiyin.audit.Trail;

/** Writes into the trail of one case; each act calls it next to its change. */
@ApplicationScoped
public class CaseTrail {

    /** The enumeration comma, which stands between the names of several units in a detail. */
    public static final String BETWEEN_NAMES = "\u3001";

    @Inject
    Trail trail;

    /** For an act that staff did in the role which the act asks for. */
    public void record(
            Complaint complaint, Actor actor, Act act, String event, Map<String, String> detail, Instant now) {
        var role = act.roleOf(actor).map(Enum::name).orElse(actor.kind().name());
        write(complaint, actor, role, Audience.PARTY, event, detail, now);
    }

    /** For what only those who hold the case, or only the supervision body, may read. */
    public void recordInside(
            Complaint complaint,
            Actor actor,
            Audience audience,
            String event,
            Map<String, String> detail,
            Instant now) {
        var role = actor.roles().stream()
                .sorted()
                .findFirst()
                .map(Enum::name)
                .orElse(actor.kind().name());
        write(complaint, actor, role, audience, event, detail, now);
    }

    private void write(
            Complaint complaint,
            Actor actor,
            String role,
            Audience audience,
            String event,
            Map<String, String> detail,
            Instant now) {
        trail.record(new Deed(complaint.chain(), event, actor, role, audience, json(detail), now));
    }

    private static JsonObject json(Map<String, String> detail) {
        var object = Json.createObjectBuilder();
        new TreeMap<>(detail).forEach(object::add);
        return object.build();
    }
}
