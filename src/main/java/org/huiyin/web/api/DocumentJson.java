package org.huiyin.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Complaints;
import org.huiyin.supervision.DocumentRules;
import org.huiyin.supervision.Documents;
import org.huiyin.supervision.SupervisionClocks;
import org.huiyin.supervision.SupervisionDocument;
import org.huiyin.unit.Units;

/** A supervision document as programs see it; the addressed unit is told nothing of a case. */
@ApplicationScoped
class DocumentJson {

    @Inject
    Documents documents;

    @Inject
    DocumentRules rules;

    @Inject
    SupervisionClocks clocks;

    @Inject
    Complaints complaints;

    @Inject
    Units units;

    /** For lists. */
    JsonObject brief(SupervisionDocument document) {
        return head(document).build();
    }

    JsonObject whole(Actor viewer, SupervisionDocument document) {
        var json = head(document).add("text", document.text());
        json.add("attachments", Json.createArrayBuilder(document.attachments()));
        document.leftNote().ifPresent(note -> json.add("leftNote", note));
        document.hash().ifPresent(hash -> json.add("hash", hash));
        if (rules.inside(viewer, document))
            document.complaintId()
                    .flatMap(id -> complaints.seen(viewer, complaints.byId(id).number()))
                    .ifPresent(complaint -> json.add("complaintNumber", complaint.number()));
        documents.objection(document.id()).ifPresent(objection -> {
            var one = Json.createObjectBuilder()
                    .add("reason", objection.reason())
                    .add("objectedAt", CaseJson.moment(objection.objectedAt()));
            objection.outcome().ifPresent(outcome -> one.add("outcome", outcome.name()));
            objection.opinion().ifPresent(opinion -> one.add("opinion", opinion));
            json.add("objection", one);
        });
        json.add("reports", reports(document));
        json.add("deadlines", deadlines(document));
        var possible = Json.createArrayBuilder();
        rules.possible(viewer, document).forEach(act -> possible.add(act.word()));
        return json.add("acts", possible).build();
    }

    private JsonObjectBuilder head(SupervisionDocument document) {
        var json = Json.createObjectBuilder()
                .add("id", document.id())
                .add("version", document.version())
                .add("kind", document.kind().code())
                .add("kindName", document.kind().name(false))
                .add("status", document.status().name())
                .add("title", document.title())
                .add("body", units.byId(document.bodyId()).code())
                .add("unitCode", units.byId(document.unitId()).code());
        document.number().ifPresent(number -> json.add("number", number));
        document.approvedAt().ifPresent(at -> json.add("approvedAt", CaseJson.moment(at)));
        document.servedAt().ifPresent(at -> json.add("servedAt", CaseJson.moment(at)));
        return json;
    }

    private JsonArrayBuilder reports(SupervisionDocument document) {
        var list = Json.createArrayBuilder();
        documents.reports(document.id()).forEach(report -> {
            var one = Json.createObjectBuilder()
                    .add("round", report.round())
                    .add("text", report.text())
                    .add("reportedAt", CaseJson.moment(report.reportedAt()));
            report.outcome().ifPresent(outcome -> one.add("outcome", outcome.name()));
            report.opinion().ifPresent(opinion -> one.add("opinion", opinion));
            report.againBy().ifPresent(day -> one.add("againBy", day.toString()));
            list.add(one);
        });
        return list;
    }

    private JsonArrayBuilder deadlines(SupervisionDocument document) {
        var list = Json.createArrayBuilder();
        clocks.of(document.id()).forEach(clock -> {
            var one = Json.createObjectBuilder()
                    .add("clock", clock.duty().name())
                    .add("round", clock.round())
                    .add("startedAt", CaseJson.moment(clock.startedAt()))
                    .add("dueAt", CaseJson.moment(clock.dueAt()))
                    .add("basis", clock.rule().basis(false))
                    .add("projected", clock.projected());
            clock.stoppedAt().ifPresent(stopped -> one.add("stoppedAt", CaseJson.moment(stopped)));
            list.add(one);
        });
        return list;
    }
}
