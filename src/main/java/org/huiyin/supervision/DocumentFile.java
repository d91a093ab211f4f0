package org.huiyin.supervision;

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

/** Ends an act: the document moves on, the trail has its entry, and whoever must know is told. Each act calls it next to its change. */
@ApplicationScoped
class DocumentFile {

    @Inject
    Trail trail;

    @Inject
    Event<DocumentEvent> events;

    void moved(SupervisionDocument document, Actor actor, DocumentAct act, Map<String, String> detail, Instant now) {
        document.follow(act, now);
        // The addressed unit reads from service on; what came before is the body's own.
        var audience = document.status().served() ? Audience.PARTY : Audience.SUPERVISION;
        record(document, actor, act, "document." + act.word(), audience, detail, now);
        events.fire(new DocumentEvent.Moved(document, act));
    }

    void drafted(SupervisionDocument document, Actor actor, Instant now) {
        record(document, actor, DocumentAct.EDIT, "document.drafted", Audience.SUPERVISION, Map.of(), now);
        events.fire(new DocumentEvent.Drafted(document));
    }

    private void record(
            SupervisionDocument document,
            Actor actor,
            DocumentAct act,
            String event,
            Audience audience,
            Map<String, String> detail,
            Instant now) {
        var json = Json.createObjectBuilder();
        new TreeMap<>(detail).forEach(json::add);
        var role = act.roleOf(actor).orElseThrow().name();
        trail.record(new Deed(document.chain(), event, actor, role, audience, json.build(), now));
    }
}
