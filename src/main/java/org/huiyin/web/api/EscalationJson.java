package org.huiyin.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import org.huiyin.complaint.Complaint;
import org.huiyin.escalation.Escalations;

/** How a case was escalated, as programs see it; what both sides may read. */
@ApplicationScoped
class EscalationJson {

    @Inject
    Escalations escalations;

    JsonObjectBuilder of(Complaint complaint) {
        return Json.createObjectBuilder()
                .add("urges", urges(complaint))
                .add("orders", orders(complaint))
                .add("listings", listings(complaint));
    }

    private JsonArrayBuilder urges(Complaint complaint) {
        var list = Json.createArrayBuilder();
        for (var urge : escalations.urgesFor(complaint.id())) {
            var json =
                    Json.createObjectBuilder().add("kind", urge.kind().name()).add("at", CaseJson.moment(urge.at()));
            urge.clock().ifPresent(clock -> json.add("clock", clock.name()));
            urge.problem().ifPresent(position -> json.add("problem", position));
            list.add(json);
        }
        return list;
    }

    private JsonArrayBuilder orders(Complaint complaint) {
        var list = Json.createArrayBuilder();
        for (var order : escalations.ordersFor(complaint.id())) {
            var json = Json.createObjectBuilder()
                    .add("clock", order.clock().name())
                    .add("addressee", order.addressee().name())
                    .add("orderedAt", CaseJson.moment(order.orderedAt()));
            order.problem().ifPresent(position -> json.add("problem", position));
            order.answeredAt().ifPresent(at -> json.add("answeredAt", CaseJson.moment(at)));
            order.answer().ifPresent(text -> json.add("answer", text));
            list.add(json);
        }
        return list;
    }

    private JsonArrayBuilder listings(Complaint complaint) {
        var list = Json.createArrayBuilder();
        for (var entry : escalations.listingsFor(complaint.id())) {
            var json = Json.createObjectBuilder()
                    .add("cause", entry.cause().name())
                    .add("listedAt", CaseJson.moment(entry.listedAt()));
            entry.clock().ifPresent(clock -> json.add("clock", clock.name()));
            entry.problem().ifPresent(position -> json.add("problem", position));
            list.add(json);
        }
        return list;
    }
}
