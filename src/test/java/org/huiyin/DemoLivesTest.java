package org.huiyin;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.DataFiles.ACCOUNTS;
import static org.huiyin.DataFiles.SCENARIOS;
import static org.huiyin.DataFiles.UNITS;
import static org.huiyin.DataFiles.by;
import static org.huiyin.DataFiles.objects;
import static org.huiyin.DataFiles.rows;
import static org.huiyin.DataFiles.texts;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The acts that a demonstration case goes through after it was filed. */
class DemoLivesTest {

    private static final List<JsonObject> LIVES = objects(SCENARIOS);
    private static final Map<String, JsonObject> UNIT = by("code", rows(UNITS, "units"));
    private static final Map<String, JsonObject> ACCOUNT = by("username", rows(ACCOUNTS, "accounts"));

    private static final Set<String> PROBLEM = Set.of("SUBSTANTIATED", "PARTLY");

    /** The status after each act; an approved reply rests until it is rated. */
    private static final Map<String, String> AFTER = Map.ofEntries(
            entry("supplement-request", "SUPPLEMENT_REQUIRED"),
            entry("supplement", "SUBMITTED"),
            entry("acceptance", "ACCEPTED"),
            entry("non-acceptance", "SUBMITTED"),
            entry("non-acceptance-approval", "NOT_ACCEPTED"),
            entry("objection", "UNDER_OBJECTION"),
            entry("merging", "MERGED"),
            entry("transfer", "TRANSFERRED_OUT"),
            entry("assignment", "ASSIGNED"),
            entry("return", "ACCEPTED"),
            entry("acknowledgement", "HANDLING"),
            entry("contact", "HANDLING"),
            entry("handler-choice", "HANDLING"),
            entry("extension-request", "HANDLING"),
            entry("extension", "HANDLING"),
            entry("suspension-request", "HANDLING"),
            entry("suspension", "HANDLING"),
            entry("resumption", "HANDLING"),
            entry("ledger-request", "HANDLING"),
            entry("ledger", "PENDING_LEDGER"),
            entry("ledger-update", "PENDING_LEDGER"),
            entry("referral-proposal", "HANDLING"),
            entry("referral", "HANDLING"),
            entry("co-task", "HANDLING"),
            entry("co-opinion", "HANDLING"),
            entry("reply", "PENDING_REVIEW"),
            entry("reply-anew", "PENDING_REVIEW"),
            entry("review-return", "HANDLING"),
            entry("review", "REPLIED"),
            entry("rehandling", "REHANDLING"),
            entry("recheck-request", "UNDER_RECHECK"),
            entry("rectification", "RECTIFYING"),
            entry("verification", "RECTIFYING"),
            entry("false-reporting", "RECTIFYING"),
            entry("strike-off", "STRUCK_OFF"),
            entry("relapse-report", "STRUCK_OFF"),
            entry("withdrawal", "WITHDRAWN"));

    /** They leave the case where it is. */
    private static final Set<String> BESIDE = Set.of(
            "return-request",
            "urge",
            "recusal-declaration",
            "recusal",
            "recusal-request",
            "dissolution",
            "lead-replacement");

    /** What an act needs to be told. */
    private static final Map<String, List<String>> NEEDS = Map.ofEntries(
            entry("supplement-request", List.of("supplementItems")),
            entry("supplement", List.of("supplementAnswer")),
            entry("acceptance", List.of("acceptanceText")),
            entry("non-acceptance", List.of("nonAcceptance")),
            entry("objection", List.of("objectionReason")),
            entry("merging", List.of("mergedInto", "mergingReason")),
            entry("transfer", List.of("transfer")),
            entry("return-request", List.of("returns")),
            entry("assignment", List.of("leadUnit", "cooperatingUnits", "assignmentText")),
            entry("contact", List.of("contact")),
            entry("extension-request", List.of("extension")),
            entry("suspension-request", List.of("suspension")),
            entry("ledger-request", List.of("ledger")),
            entry("referral-proposal", List.of("referral")),
            entry("co-task", List.of("coTask", "cooperatingUnits")),
            entry("reply", List.of("finding", "facts", "basis", "answers")),
            entry("review-return", List.of("draftFacts", "returnOpinion")),
            entry("review", List.of("reviewOpinion")),
            entry("evaluation", List.of("evaluation")),
            entry("rehandling", List.of("rehandlingReason")),
            entry("recheck-request", List.of("recheckObjection")),
            entry("rectification", List.of("rectificationItems")),
            entry("false-reporting", List.of("falseReporting")),
            entry("strike-off", List.of("strikeOffText")),
            entry("relapse-report", List.of("relapseReport")),
            entry("recusal-declaration", List.of("recusal")),
            entry("recusal-request", List.of("recusal")),
            entry("dissolution", List.of("dissolution")),
            entry("lead-replacement", List.of("replacement")),
            entry("withdrawal", List.of("withdrawalReason")));

    @Test
    void every_act_has_its_delay_and_its_words_and_lies_in_the_past() {
        assertThat(LIVES).allSatisfy(life -> {
            var acts = texts(drive(life), "acts");
            var delays = drive(life).getJsonArray("stepDelaysInHours").getValuesAs(JsonNumber::intValue);
            assertThat(delays).hasSameSizeAs(acts).allMatch(hours -> hours > 0);
            assertThat(delays.stream().mapToInt(Integer::intValue).sum())
                    .isLessThan(drive(life).getInt("filedDaysAgo") * 24);
            assertThat(drive(life).keySet())
                    .containsAll(acts.stream()
                            .flatMap(act -> NEEDS.getOrDefault(act, List.of()).stream())
                            .toList());
        });
    }

    @Test
    void each_life_rests_where_its_acts_lead() {
        assertThat(LIVES).allSatisfy(life -> {
            var status = "SUBMITTED";
            for (var act : texts(drive(life), "acts")) {
                // Who alone could sign for the unit may not: it goes to another one.
                if (act.equals("recusal") && status.equals("ASSIGNED")) status = "ACCEPTED";
                if (BESIDE.contains(act)) continue;
                status = act.equals("evaluation") ? afterRating(life) : AFTER.get(act);
            }
            assertThat(drive(life).getString("stopAt")).as(life.getString("no")).isEqualTo(status);
        });
    }

    @Test
    void every_request_is_answered_on_a_basis() {
        assertThat(LIVES).allSatisfy(life -> {
            assertThat(texts(life, "requests")).hasSizeBetween(1, 4);
            var answers = objects(drive(life).getJsonArray("answers"));
            assertThat(answers.size()).isIn(0, texts(life, "requests").size());
            assertThat(answers)
                    .allMatch(answer -> !answer.getString("basis").isBlank()
                            && Set.of("MET", "PARTLY_MET", "REFUSED", "REFERRED")
                                    .contains(answer.getString("kind")));
        });
    }

    @Test
    void a_found_problem_has_measures_and_each_act_on_it_has_its_words() {
        assertThat(LIVES).filteredOn(life -> drive(life).containsKey("finding")).allSatisfy(life -> {
            var items = objects(drive(life).getJsonArray("rectificationItems"));
            var reached = texts(drive(life), "acts");
            assertThat(items.isEmpty())
                    .as(life.getString("no"))
                    .isEqualTo(!PROBLEM.contains(drive(life).getString("finding")));
            assertThat(items).allSatisfy(item -> {
                assertThat(item.getString("kind")).isIn("IMMEDIATE", "TIMED");
                assertThat(item.getInt("dueInDays")).isBetween(1, 30);
                if (reached.contains("rectification"))
                    assertThat(item.getString("result")).hasSizeBetween(10, 2000);
                if (reached.contains("verification"))
                    assertThat(item.getString("verification")).isNotBlank();
            });
        });
    }

    @Test
    void everybody_acts_in_their_own_role_and_unit() {
        assertThat(LIVES).allSatisfy(life -> {
            var people = drive(life).getJsonObject("people");
            var body = unitOf(people.getString("intake"));
            assertThat(UNIT.get(body).getString("nature")).isEqualTo("SUPERVISION_BODY");
            assertThat(UNIT.get(body).getString("regionCode")).isEqualTo(life.getString("regionCode"));
            is(people, "intake", "INTAKE", body);
            is(people, "dispatcher", "DISPATCHER", body);
            is(people, "reviewer", "REVIEWER", body);
            // Gifts, graft and retaliation are approved by the head of the supervision body (rules D3, 19).
            var integrity = life.getString("primaryCategory").startsWith("P5");
            is(people, "approver", integrity ? "SUPERVISOR_LEAD" : "REVIEWER", body);
            is(people, "supervisorLead", "SUPERVISOR_LEAD", body);
            if (drive(life).containsKey("leadUnit")) {
                var lead = drive(life).getString("leadUnit");
                is(people, "clerk", "UNIT_CLERK", lead);
                is(people, "handler", "UNIT_HANDLER", lead);
                is(people, "leader", "UNIT_LEADER", lead);
            }
        });
    }

    @Test
    void inboxes_hold_cases_at_every_stage() {
        assertThat(LIVES)
                .extracting(life -> drive(life).getString("stopAt"))
                .contains(
                        "SUBMITTED",
                        "SUPPLEMENT_REQUIRED",
                        "ACCEPTED",
                        "ASSIGNED",
                        "HANDLING",
                        "PENDING_REVIEW",
                        "REPLIED",
                        "REHANDLING",
                        "UNDER_RECHECK",
                        "RECTIFYING",
                        "STRUCK_OFF",
                        "NOT_ACCEPTED",
                        "UNDER_OBJECTION",
                        "MERGED",
                        "TRANSFERRED_OUT",
                        "WITHDRAWN",
                        "CLOSED");
        assertThat(LIVES).extracting(life -> life.getString("actionKind")).contains("LEVY_REQUISITION", "PAYMENT");
    }

    /** A substantiated finding goes to rectification; nothing else does. */
    private static String afterRating(JsonObject life) {
        var grade = drive(life).getJsonObject("evaluation").getString("grade");
        if (grade.endsWith("DISSATISFIED")) return "REPLIED"; // until somebody decides on it
        return PROBLEM.contains(drive(life).getString("finding")) ? "RECTIFYING" : "CLOSED";
    }

    private static void is(JsonObject people, String part, String role, String unit) {
        var account = ACCOUNT.get(people.getString(part));
        assertThat(texts(account, "roles")).contains(role);
        assertThat(account.getString("unitCode")).isEqualTo(unit);
    }

    private static String unitOf(String username) {
        return ACCOUNT.get(username).getString("unitCode");
    }

    private static JsonObject drive(JsonObject life) {
        return life.getJsonObject("drive");
    }
}
