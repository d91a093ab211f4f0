package org.huiyin.demo;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.complaint.ActionKind;
import org.huiyin.complaint.Channel;
import org.huiyin.complaint.ComplainantType;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.IdentityMode;
import org.huiyin.complaint.cohandling.GiveTask;
import org.huiyin.complaint.handling.AnswerKind;
import org.huiyin.complaint.handling.AssignComplaint;
import org.huiyin.complaint.handling.ContactWay;
import org.huiyin.complaint.handling.MakeContact;
import org.huiyin.complaint.handling.SubmitReply;
import org.huiyin.complaint.intake.FileComplaint;
import org.huiyin.complaint.intake.Identity;
import org.huiyin.complaint.intake.TransferComplaint;
import org.huiyin.complaint.measure.MeasureKind;
import org.huiyin.complaint.measure.RecordMeasure;
import org.huiyin.complaint.referral.ProposeReferral;
import org.huiyin.complaint.returning.AskReturn;
import org.huiyin.platform.Clock;
import org.jspecify.annotations.Nullable;

/** Turns what {@code scenarios.json} tells into the commands of the acts. */
final class LifeWords {

    private LifeWords() {}

    static FileComplaint filing(Life life, LocalDate day) {
        var told = life.told();
        return new FileComplaint(
                IdentityMode.valueOf(told.getString("identityMode")),
                ComplainantType.valueOf(told.getString("complainantType")),
                identity(told.getJsonObject("complainant")),
                told.getString("regionCode"),
                objects(told.getJsonArray("respondents")).stream()
                        .map(accused -> new FileComplaint.Accused(
                                text(accused, "unitCode"),
                                text(accused, "unitText"),
                                text(accused, "officerName"),
                                null))
                        .toList(),
                told.getString("subject"),
                told.getString("narrative"),
                told.getString("primaryCategory"),
                texts(told.getJsonArray("otherCategories")),
                told.getString("sector"),
                ActionKind.valueOf(told.getString("actionKind")),
                occurredOn(life, day),
                text(told, "place"),
                amount(told),
                texts(told.getJsonArray("requests")),
                Channel.valueOf(told.getString("channel")),
                "zh");
    }

    static List<String> supplementItems(Life life) {
        return texts(life.drive().getJsonArray("supplementItems"));
    }

    static AssignComplaint assignment(Step step) {
        var life = step.life();
        if (step.item() <= life.returns().size()) {
            var first = life.returns().get(step.item() - 1);
            return new AssignComplaint(first.getString("lead"), List.of(), first.getString("assignmentText"));
        }
        return new AssignComplaint(
                life.words("leadUnit"),
                texts(life.drive().getJsonArray("cooperatingUnits")),
                life.words("assignmentText"));
    }

    static MakeContact contact(Step step) {
        var told = step.life().drive().getJsonObject("contact");
        return new MakeContact(ContactWay.valueOf(told.getString("way")), step.at(), told.getString("text"));
    }

    static ProposeReferral referral(Life life) {
        var told = life.drive().getJsonObject("referral");
        return new ProposeReferral(
                told.getString("kind"),
                told.getString("destination"),
                told.getString("reason"),
                told.getString("handed"),
                false);
    }

    /** The first of the units that cooperate is asked, by the usual day. */
    static GiveTask coTask(Life life) {
        var unit = life.drive().getJsonArray("cooperatingUnits").getString(0);
        return new GiveTask(unit, life.drive().getJsonObject("coTask").getString("asked"), null);
    }

    static AskReturn returnRequest(Step step) {
        var told = step.life().returns().get(step.item() - 1);
        return new AskReturn(told.getString("reason"), told.getString("basis"));
    }

    static TransferComplaint transfer(Life life) {
        var told = life.drive().getJsonObject("transfer");
        return new TransferComplaint(
                told.getString("kind"),
                told.getString("destination"),
                told.getString("contact"),
                told.getString("email", ""),
                told.getString("explanation"));
    }

    /** A reply that will be returned tells the draft of the facts; the last one tells them in full. */
    static SubmitReply reply(Step step) {
        var life = step.life();
        var day = Clock.dayOf(step.at());
        return new SubmitReply(
                Finding.valueOf(life.words("finding")),
                life.words(step.last() ? "facts" : "draftFacts"),
                life.words("basis"),
                answers(life),
                life.problems().stream().map(problem -> planned(problem, day)).toList());
    }

    private static List<SubmitReply.ItemAnswer> answers(Life life) {
        var answers = new ArrayList<SubmitReply.ItemAnswer>();
        for (var answer : objects(life.drive().getJsonArray("answers"))) {
            var kind = AnswerKind.valueOf(answer.getString("kind"));
            answers.add(new SubmitReply.ItemAnswer(
                    answers.size() + 1, kind, answer.getString("text"), text(answer, "basis")));
        }
        return answers;
    }

    private static SubmitReply.Problem planned(JsonObject problem, LocalDate day) {
        return new SubmitReply.Problem(
                problem.getString("title"),
                problem.getString("measure"),
                problem.getString("kind").equals("IMMEDIATE"),
                day.plusDays(problem.getInt("dueInDays")));
    }

    /** What is told to have happened just before filing moves with the day of filing. */
    static RecordMeasure measure(Step step) {
        var told = step.life().drive().getJsonArray("measures").getJsonObject(step.item() - 1);
        return new RecordMeasure(
                MeasureKind.valueOf(told.getString("kind")),
                told.getString("unit", null),
                told.getString("person", null),
                Clock.dayOf(step.at()),
                told.getString("documentNo", null),
                told.getString("text"),
                money(told, "refunded"),
                money(told, "recovered"));
    }

    private static @Nullable BigDecimal money(JsonObject told, String name) {
        return told.containsKey(name) ? told.getJsonNumber(name).bigDecimalValue() : null;
    }

    private static LocalDate occurredOn(Life life, LocalDate filed) {
        var before = life.drive().getInt("occurredDaysBeforeFiling", -1);
        return before < 0 ? LocalDate.parse(life.told().getString("occurredOn")) : filed.minusDays(before);
    }

    private static Identity identity(@Nullable JsonObject person) {
        if (person == null) return Identity.NONE;
        return new Identity(text(person, "name"), text(person, "uscc"), text(person, "phone"), text(person, "email"));
    }

    private static @Nullable BigDecimal amount(JsonObject told) {
        return money(told, "amountInvolved");
    }

    private static @Nullable String text(JsonObject object, String key) {
        return object.containsKey(key) ? object.getString(key) : null;
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array.getValuesAs(JsonObject.class);
    }
}
