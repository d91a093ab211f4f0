package org.huiyin.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Mergers;
import org.huiyin.complaint.archive.Archive;
import org.huiyin.complaint.archive.ArchiveRecord;
import org.huiyin.complaint.handling.Contacts;
import org.huiyin.complaint.handling.Replies;
import org.huiyin.complaint.handling.Reply;
import org.huiyin.complaint.intake.Statements;
import org.huiyin.complaint.intake.Transfer;
import org.huiyin.complaint.objection.Objection;
import org.huiyin.complaint.objection.Objections;
import org.huiyin.complaint.rectification.Problems;
import org.huiyin.complaint.relapse.Relapses;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Words;
import org.huiyin.unit.Units;
import org.jspecify.annotations.Nullable;

/** A complaint as programs see it. What a complainant may not see (drafts of replies, inner opinions) is not in it. */
@ApplicationScoped
class CaseJson {

    @Inject
    Statements statements;

    @Inject
    Mergers mergers;

    @Inject
    Objections objections;

    @Inject
    Replies replies;

    @Inject
    Contacts contacts;

    @Inject
    Problems problems;

    @Inject
    Relapses relapses;

    @Inject
    Archive archive;

    @Inject
    EscalationJson escalation;

    @Inject
    ClockJson clocks;

    @Inject
    Units units;

    /** Number, status and clocks: the answer to every act. */
    JsonObject brief(Complaint complaint, Words words) {
        return head(complaint, words).build();
    }

    /** Everything that both the complainant and whoever holds the case may read. */
    JsonObject whole(Complaint complaint, Words words) {
        var json = head(complaint, words);
        var matter = complaint.matter();
        json.add("narrative", matter.narrative());
        json.add("regionCode", complaint.regionCode());
        json.add("primaryCategory", matter.primaryCategory());
        json.add("otherCategories", Json.createArrayBuilder(matter.otherCategories()));
        json.add("sector", matter.sector());
        json.add("actionKind", matter.actionKind().name());
        json.add("identityMode", complaint.identityMode().name());
        json.add("complainantType", complaint.complainantType().name());
        json.add("channel", complaint.channel().name());
        add(json, "occurredOn", matter.occurredOn());
        add(json, "place", matter.place());
        if (matter.amountInvolved() != null) json.add("amountInvolved", matter.amountInvolved());
        json.add("supervisionBody", units.byId(complaint.supervisionUnitId()).code());
        complaint
                .leadUnitId()
                .ifPresent(id -> json.add("leadUnit", units.byId(id).code()));
        json.add("respondents", respondents(complaint, words));
        json.add("requests", requests(complaint));
        json.add("supplements", supplements(complaint));
        statements
                .nonAcceptance(complaint.id())
                .filter(proposal -> proposal.approved() && !proposal.wasSetAside())
                .ifPresent(proposal -> json.add(
                        "nonAcceptance",
                        Json.createObjectBuilder()
                                .add("reasonCode", proposal.reasonCode())
                                .add("explanation", proposal.explanation())));
        objections.of(complaint.id()).ifPresent(objection -> json.add("objection", objection(objection)));
        statements.transfer(complaint.id()).ifPresent(transfer -> json.add("transfer", transfer(transfer)));
        var master = mergers.master(complaint);
        replies.approved(master.id()).ifPresent(reply -> json.add("reply", reply(complaint, reply)));
        replies.evaluation(complaint.id())
                .ifPresent(
                        evaluation -> json.add("evaluation", evaluation.grade().name()));
        json.add("contacts", contacts(complaint));
        json.add("problems", problems(master));
        json.add("relapse", relapses.relapsed(master.id()));
        archive.of(complaint.id()).ifPresent(record -> json.add("archive", archived(record)));
        json.add("escalation", escalation.of(complaint));
        return json.build();
    }

    private JsonObjectBuilder head(Complaint complaint, Words words) {
        return Json.createObjectBuilder()
                .add("number", complaint.number())
                .add("status", complaint.status().name())
                .add("statusText", words.text(complaint.status().publicKey()))
                .add("subject", complaint.matter().subject())
                .add("filedAt", moment(complaint.filedAt()))
                .add("deadlines", clocks.of(complaint, words));
    }

    private JsonArrayBuilder respondents(Complaint complaint, Words words) {
        var list = Json.createArrayBuilder();
        statements.accused(complaint.id()).forEach(respondent -> {
            var json = Json.createObjectBuilder();
            var unit = respondent.unit();
            if (unit != null) json.add("unitCode", unit.code());
            json.add("unitName", respondent.unitName(words.english()));
            add(json, "officerName", respondent.officerName());
            list.add(json);
        });
        return list;
    }

    private JsonArrayBuilder requests(Complaint complaint) {
        var list = Json.createArrayBuilder();
        statements.requests(complaint.id()).forEach(request -> list.add(request.text()));
        return list;
    }

    private JsonArrayBuilder supplements(Complaint complaint) {
        var list = Json.createArrayBuilder();
        statements.supplements(complaint.id()).forEach(supplement -> {
            var json = Json.createObjectBuilder()
                    .add("items", Json.createArrayBuilder(supplement.items()))
                    .add("askedAt", moment(supplement.askedAt()));
            add(json, "answer", supplement.answer());
            list.add(json);
        });
        return list;
    }

    private JsonObjectBuilder objection(Objection objection) {
        var json = Json.createObjectBuilder()
                .add("body", units.byId(objection.bodyId()).code())
                .add("reason", objection.reason())
                .add("madeAt", moment(objection.madeAt()));
        add(json, "opinion", objection.opinion().orElse(null));
        return objection.open() ? json : json.add("upheld", objection.upheld());
    }

    private static JsonObjectBuilder archived(ArchiveRecord record) {
        var json = Json.createObjectBuilder()
                .add("archivedAt", moment(record.archivedAt()))
                .add("retention", record.retention());
        record.keepUntil().ifPresent(until -> json.add("keepUntil", until.toString()));
        return json;
    }

    private static JsonObjectBuilder transfer(Transfer transfer) {
        return Json.createObjectBuilder()
                .add("kind", transfer.kind())
                .add("destination", transfer.destination())
                .add("contact", transfer.contact())
                .add("explanation", transfer.explanation());
    }

    /** What others asked for whose complaints were merged is answered to them. */
    private JsonObjectBuilder reply(Complaint complaint, Reply reply) {
        var answers = Json.createArrayBuilder();
        var own = replies.answers(reply).stream()
                .filter(answer -> answer.request().complaintId() == complaint.id());
        own.forEach(answer -> {
            var json = Json.createObjectBuilder()
                    .add("position", answer.request().position())
                    .add("kind", answer.kind().name())
                    .add("text", answer.text());
            add(json, "basis", answer.basis());
            answers.add(json);
        });
        return Json.createObjectBuilder()
                .add("finding", reply.finding().name())
                .add("facts", reply.facts())
                .add("basis", reply.basis())
                .add("answers", answers);
    }

    /** What was spoken about is read by those who hold the case, on its page. */
    private JsonArrayBuilder contacts(Complaint complaint) {
        var list = Json.createArrayBuilder();
        contacts.of(complaint.id()).forEach(contact -> {
            var json = Json.createObjectBuilder()
                    .add("unit", units.byId(contact.unitId()).code())
                    .add("way", contact.way().name())
                    .add("at", moment(contact.at()));
            list.add(contact.message() ? json.add("text", contact.text()) : json);
        });
        return list;
    }

    private JsonArrayBuilder problems(Complaint complaint) {
        var list = Json.createArrayBuilder();
        if (!complaint.problemFound()) return list; // what an unapproved reply plans is nobody's business yet
        problems.begun(complaint.id()).forEach(item -> {
            var json = Json.createObjectBuilder()
                    .add("item", item.position())
                    .add("title", item.title())
                    .add("measure", item.measure())
                    .add("status", item.status().name())
                    .add("dueOn", item.dueOn().toString());
            add(json, "result", item.result());
            list.add(json);
        });
        return list;
    }

    /** RFC 3339 with the offset of Shanghai, in which legal days are counted. */
    static String moment(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.atZone(Clock.CHINA).toOffsetDateTime());
    }

    private static void add(JsonObjectBuilder json, String field, @Nullable Object value) {
        if (value != null) json.add(field, value.toString());
    }
}
