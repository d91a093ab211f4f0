package org.huiyin.outside;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.huiyin.Api;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.platform.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Over HTTP, in every status, every act that the table of transitions does not open there is refused to the very person whose
 * act it is, and changes nothing.
 */
class TransitionsST {

    /** An act as a program does it; nobody is the complainant, who has the query code. */
    private record Call(Act act, String path, String username, String body) {}

    private static final String NOBODY = "";

    private static final LocalDate SOON = Clock.dayOf(Instant.now()).plusDays(60);

    private static final String LEDGER =
            "{'reason': '账册在外省法院查封。', 'measures': '已经联系。', 'plan': '逐份核对。', 'expectedOn': '" + SOON + "'}";

    private static final List<Call> CALLS = List.of(
            new Call(Act.SUPPLEMENT_REQUEST, "supplement-request", "dl.intake", "{'items': ['处罚决定书']}"),
            new Call(Act.SUPPLEMENT, "supplement", NOBODY, "{'answer': '见附件。'}"),
            new Call(Act.RESPONDENT_IDENTIFICATION, "respondents", "dl.intake", "{'unitCode': 'QH-DL-WJ'}"),
            new Call(Act.ACCEPTANCE, "acceptance", "dl.intake", "{}"),
            new Call(
                    Act.NON_ACCEPTANCE_PROPOSAL,
                    "non-acceptance",
                    "dl.intake",
                    "{'reasonCode': 'NA03', 'explanation': '法院已经作出生效判决。'}"),
            new Call(Act.NON_ACCEPTANCE, "non-acceptance", "dl.lead", "{'decision': 'APPROVE'}"),
            new Call(Act.MERGING, "merging", "dl.intake", merging("")),
            new Call(Act.UNMERGING, "unmerging", "dl.intake", "{'reason': '核对后是两件事。'}"),
            new Call(Act.OBJECTION, "objection", NOBODY, "{'reason': '法院判的是另一件事。'}"),
            new Call(
                    Act.OBJECTION_UPHOLDING,
                    "objection-decision",
                    "qh.lead",
                    "{'decision': 'UPHOLD', 'opinion': '应当受理。'}"),
            new Call(
                    Act.TRANSFER,
                    "transfer",
                    "dl.intake",
                    "{'kind': 'OTHER_REGION', 'destination': '云岭省司法厅', 'contact': '0990-5550112', 'explanation': '由当地监督。'}"),
            new Call(Act.ASSIGNMENT, "assignment", "dl.dispatch", "{'leadUnitCode': 'QH-DL-SF'}"),
            new Call(Act.ACKNOWLEDGEMENT, "acknowledgement", "dl.sf.clerk", "{}"),
            new Call(
                    Act.RETURN_REQUEST,
                    "return-request",
                    "dl.sf.leader",
                    "{'reason': '不属于本局职权。', 'basis': '《行政处罚法》第二十二条'}"),
            new Call(Act.RECALL, "recall", "dl.dispatch", "{'reason': '该局已经撤销。'}"),
            new Call(
                    Act.LEAD_REPLACEMENT,
                    "lead-replacement",
                    "dl.lead",
                    "{'leadUnitCode': 'QH-DL-SJ', 'reason': '该局已经撤销。'}"),
            new Call(
                    Act.EXTENSION_REQUEST,
                    "extension-request",
                    "dl.sf.handler",
                    "{'days': 10, 'reason': '需要向外地调取案卷材料。'}"),
            new Call(
                    Act.SUSPENSION_REQUEST,
                    "suspension-request",
                    "dl.sf.leader",
                    "{'ground': 'APPRAISAL', 'reason': '等待检测机构出具报告。'}"),
            new Call(Act.CONTACT, "contacts", "dl.sf.handler", "{'way': 'MESSAGE', 'text': '请保留决定书原件。'}"),
            new Call(Act.HANDLER_CHOICE, "handler", "dl.sf.leader", "{'handler': 'dl.sf.handler'}"),
            new Call(Act.LEDGER_REQUEST, "ledger-request", "dl.sf.leader", LEDGER),
            new Call(Act.LEDGER, "ledger", "dl.lead", "{'decision': 'APPROVE'}"),
            new Call(
                    Act.LEDGER_UPDATE,
                    "ledger-update",
                    "dl.sf.handler",
                    "{'progress': '已经调阅。', 'nextStep': '核对。', 'expectedOn': '" + SOON + "'}"),
            new Call(Act.LEDGER_END, "ledger-end", "dl.sf.leader", "{'reason': '账册已经调齐。'}"),
            new Call(Act.CO_TASK, "co-task", "dl.sf.handler", "{'unitCode': 'QH-DL-SJ', 'asked': '请核实裁量档次。'}"),
            new Call(Act.CO_OPINION, "co-opinion", "dl.sj.handler", "{'opinion': '同属较轻一档。'}"),
            new Call(Act.CO_TASK_WITHDRAWAL, "co-task-withdrawal", "dl.sf.handler", "{'task': 1, 'reason': '不再需要。'}"),
            new Call(Act.CO_OPINION_RETURN, "co-opinion-return", "dl.sf.handler", "{'task': 1, 'reason': '没有写明依据。'}"),
            new Call(Act.RELAPSE_REPORT, "relapse-report", NOBODY, "{'report': '问题又出现了。'}"),
            new Call(Act.RELAPSE, "relapse", "dl.lead", "{'decision': 'REOPEN', 'reason': '问题又出现了。'}"),
            new Call(Act.RECUSAL_REQUEST, "recusal-request", NOBODY, "{'person': '李科长', 'reason': '他是队长的弟弟。'}"),
            new Call(
                    Act.RECUSAL_DECLARATION,
                    "recusal-declaration",
                    "dl.review",
                    "{'person': 'dl.review', 'reason': '与被投诉的队员是姐弟。'}"),
            new Call(
                    Act.RECUSAL,
                    "recusal",
                    "dl.lead",
                    "{'request': 1, 'decision': 'AGREE', 'reason': '有利害关系。', 'person': 'dl.review'}"),
            new Call(Act.REPLY, "reply", "dl.sf.handler", reply("UNSUBSTANTIATED", "")),
            new Call(Act.REVIEW_APPROVAL, "review", "dl.review", "{'decision': 'APPROVE'}"),
            new Call(Act.EVALUATION, "evaluation", NOBODY, "{'grade': 'SATISFIED'}"),
            new Call(Act.REHANDLING, "rehandling", "dl.dispatch", "{'decision': 'ORDER', 'reason': '请重新核实。'}"),
            new Call(Act.RECHECK_REQUEST, "recheck-request", NOBODY, "{'objection': '没有说明差在哪里。'}"),
            new Call(
                    Act.RECHECK_OPINION, "recheck-opinion", "qh.review", "{'outcome': 'UPHELD', 'opinion': '经复核，维持。'}"),
            new Call(Act.RECHECK_APPROVAL, "recheck", "qh.lead", "{'decision': 'APPROVE'}"),
            new Call(
                    Act.RECTIFICATION,
                    "rectification",
                    "dl.sf.handler",
                    "{'item': 1, 'result': '已经逐户上门说明，并由科室负责人签字确认。'}"),
            new Call(Act.VERIFICATION, "verification", "dl.review", "{'item': 1, 'passed': true, 'note': '现场看过。'}"),
            new Call(Act.STRIKE_OFF, "strike-off", "dl.review", "{'note': '予以销号。'}"),
            new Call(
                    Act.MEASURE,
                    "measures",
                    "dl.review",
                    "{'kind': 'RECTIFY_ORDER', 'decidedOn': '" + LocalDate.now(ZoneId.of("Asia/Shanghai"))
                            + "', 'text': '责令退还。'}"),
            new Call(Act.FALSE_REPORTING, "false-reporting", "dl.lead", "{'what': 'REPLY', 'proof': '照片是去年的。'}"),
            new Call(Act.CONTINUATION, "continuation", "dl.lead", "{'reason': '线索严重。'}"),
            new Call(Act.WITHDRAWAL, "withdrawal", NOBODY, "{}"),
            new Call(
                    Act.NON_ACCEPTANCE_RETURN,
                    "non-acceptance",
                    "dl.lead",
                    "{'decision': 'RETURN', 'note': '请再核对判决。'}"),
            new Call(Act.OBJECTION_DISMISSAL, "objection-decision", "qh.lead", decided("DISMISS", "opinion")),
            new Call(Act.RETURN, "return", "dl.dispatch", decided("AGREE", "reason")),
            new Call(Act.RETURN_REFUSAL, "return", "dl.dispatch", decided("REFUSE", "reason")),
            new Call(Act.EXTENSION, "extension", "dl.dispatch", decided("APPROVE", "reason")),
            new Call(Act.EXTENSION_REFUSAL, "extension", "dl.dispatch", decided("REFUSE", "reason")),
            new Call(Act.SUSPENSION, "suspension", "dl.dispatch", decided("APPROVE", "reason")),
            new Call(Act.SUSPENSION_REFUSAL, "suspension", "dl.dispatch", decided("REFUSE", "reason")),
            new Call(Act.RESUMPTION, "resumption", "dl.sf.leader", "{'reason': '检测报告已经收到。'}"),
            new Call(Act.LEDGER_REFUSAL, "ledger", "dl.lead", decided("REFUSE", "reason")),
            new Call(Act.REVIEW_RETURN, "review", "dl.review", decided("RETURN", "opinion")),
            new Call(Act.REHANDLING_REFUSAL, "rehandling", "dl.dispatch", decided("REFUSE", "reason")),
            new Call(Act.RECHECK_RETURN, "recheck", "qh.lead", decided("RETURN", "remark")),
            new Call(Act.RELAPSE_REFUSAL, "relapse", "dl.lead", decided("REFUSE", "reason")),
            new Call(Act.ESCALATED_HANDLING, "escalated-handling", "qh.lead", "{'reason': '长期没有进展。'}"),
            new Call(Act.ESCALATION_REFUSAL, "escalation-refusal", "qh.lead", "{'reason': '两次核查结论一致。'}"),
            new Call(Act.ORDER_ANSWER, "supervision-order-answer", "dl.sf.leader", "{'text': '本周五前答复。'}"),
            new Call(Act.URGE, "urge", NOBODY, "{}"));

    /** Of the body above, which may see a case that it does not watch. */
    private static final Set<Act> ABOVE = Set.of(Act.ESCALATED_HANDLING, Act.ESCALATION_REFUSAL);

    private static final List<Act> TO_HANDLING = List.of(Act.ACCEPTANCE, Act.ASSIGNMENT, Act.ACKNOWLEDGEMENT);

    /** How a case comes to each status; a road of its own where the reply finds a problem or does not satisfy. */
    private static final Map<ComplaintStatus, List<Act>> ROADS = Map.ofEntries(
            entry(ComplaintStatus.SUBMITTED, List.of()),
            entry(ComplaintStatus.SUPPLEMENT_REQUIRED, List.of(Act.SUPPLEMENT_REQUEST)),
            entry(ComplaintStatus.NOT_ACCEPTED, List.of(Act.NON_ACCEPTANCE_PROPOSAL, Act.NON_ACCEPTANCE)),
            entry(
                    ComplaintStatus.UNDER_OBJECTION,
                    List.of(Act.NON_ACCEPTANCE_PROPOSAL, Act.NON_ACCEPTANCE, Act.OBJECTION)),
            entry(ComplaintStatus.MERGED, List.of(Act.MERGING)),
            entry(ComplaintStatus.TRANSFERRED_OUT, List.of(Act.TRANSFER)),
            entry(ComplaintStatus.WITHDRAWN, List.of(Act.WITHDRAWAL)),
            entry(ComplaintStatus.ACCEPTED, TO_HANDLING.subList(0, 1)),
            entry(ComplaintStatus.ASSIGNED, TO_HANDLING.subList(0, 2)),
            entry(ComplaintStatus.HANDLING, TO_HANDLING),
            entry(ComplaintStatus.PENDING_REVIEW, on(Act.REPLY)),
            entry(ComplaintStatus.PENDING_LEDGER, on(Act.LEDGER_REQUEST, Act.LEDGER)),
            entry(ComplaintStatus.REPLIED, on(Act.REPLY, Act.REVIEW_APPROVAL)),
            entry(ComplaintStatus.REHANDLING, on(Act.REPLY, Act.REVIEW_APPROVAL, Act.EVALUATION, Act.REHANDLING)),
            entry(ComplaintStatus.UNDER_RECHECK, on(Act.REPLY, Act.REVIEW_APPROVAL, Act.RECHECK_REQUEST)),
            entry(ComplaintStatus.CLOSED, on(Act.REPLY, Act.REVIEW_APPROVAL, Act.EVALUATION)),
            entry(ComplaintStatus.RECTIFYING, on(Act.REPLY, Act.REVIEW_APPROVAL, Act.EVALUATION)),
            entry(
                    ComplaintStatus.STRUCK_OFF,
                    on(
                            Act.REPLY,
                            Act.REVIEW_APPROVAL,
                            Act.EVALUATION,
                            Act.RECTIFICATION,
                            Act.VERIFICATION,
                            Act.STRIKE_OFF)));

    private static final Map<String, Api> SIGNED_IN = new ConcurrentHashMap<>();

    @ParameterizedTest
    @EnumSource(ComplaintStatus.class)
    void what_the_table_does_not_open_is_refused_and_changes_nothing(ComplaintStatus status) {
        var filed = filed();
        for (var act : ROADS.get(status))
            assertThat(done(filed, call(act, status)).status()).as(act.name()).isEqualTo(200);
        assertThat(status(filed)).isEqualTo(status.name());

        var refused = new EnumMap<Act, Api.Answer>(Act.class);
        for (var call : CALLS) {
            if (status.next(call.act()).isEmpty()) refused.put(call.act(), done(filed, call));
        }

        // A unit that does not hold the case, or not any more, is not even told that it exists; the body above takes
        // over what it watches.
        assertThat(refused).isNotEmpty().allSatisfy((act, answer) -> {
            assertThat(answer.status()).as(act.name()).isIn(409, 404, ABOVE.contains(act) ? 403 : 409);
            assertThat(answer.json().getString("title")).as(act.name()).matches(".*\\p{IsHan}{4}.*。");
        });
        if (status.next(Act.ACCEPTANCE).isEmpty())
            assertThat(refused.get(Act.ACCEPTANCE).status()).isEqualTo(409);
        assertThat(status(filed)).isEqualTo(status.name());
    }

    private static Call call(Act act, ComplaintStatus towards) {
        var found = towards == ComplaintStatus.RECTIFYING || towards == ComplaintStatus.STRUCK_OFF;
        if (act == Act.REPLY && found) {
            var problem = "{'title': '同案不同罚', 'measure': '自行纠正，退还多缴的1800元', 'immediate': true}";
            return new Call(act, "reply", "dl.sf.handler", reply("PARTLY", problem));
        }
        if (act == Act.MERGING) return new Call(act, "merging", "dl.intake", merging(accepted()));
        if (act == Act.EVALUATION && towards == ComplaintStatus.REHANDLING)
            return new Call(act, "evaluation", NOBODY, "{'grade': 'DISSATISFIED'}");
        return CALLS.stream().filter(call -> call.act() == act).findFirst().orElseThrow();
    }

    private static String merging(String master) {
        return "{'master': '" + master + "', 'reason': '同一天、同一条街。'}";
    }

    /** The number of another complaint about the same matter. */
    private static String accepted() {
        var other = filed();
        done(other, call(Act.ACCEPTANCE, ComplaintStatus.ACCEPTED));
        return other.getString("number");
    }

    private static String decided(String decision, String words) {
        return "{'decision': '" + decision + "', '" + words + "': '经核对，理由不充分。'}";
    }

    private static String reply(String finding, String problems) {
        return "{'finding': '" + finding + "', 'facts': '经调取两份案卷逐项比对，两店同属较轻一档。', 'basis': '《行政处罚法》第五条', "
                + "'answers': [{'position': 1, 'kind': 'MET', 'text': '已经说明。'}], 'problems': [" + problems + "]}";
    }

    private static List<Act> on(Act... acts) {
        var road = new ArrayList<>(TO_HANDLING);
        road.addAll(List.of(acts));
        return road;
    }

    private static Api.Answer done(JsonObject filed, Call call) {
        var who = call.username().isEmpty()
                ? OnePortal.api().with("Huiyin-Query-Code", filed.getString("queryCode"))
                : SIGNED_IN.computeIfAbsent(call.username(), OnePortal::api);
        return who.post("/complaints/" + filed.getString("number") + "/" + call.path(), json(call.body()));
    }

    private static String status(JsonObject filed) {
        return SIGNED_IN
                .computeIfAbsent("dl.lead", OnePortal::api)
                .get("/complaints/" + filed.getString("number"))
                .json()
                .getString("status");
    }

    private static JsonObject filed() {
        var nonce = ThreadLocalRandom.current().nextLong();
        return OnePortal.api()
                .with("Idempotency-Key", Long.toHexString(nonce))
                .post(
                        "/complaints",
                        json("{'identityMode': 'ANONYMOUS', 'complainantType': 'CITIZEN', 'regionCode': '990102', "
                                + "'respondents': [{'unitCode': 'QH-DL-CG'}], 'subject': '门前占道罚款不一样', 'narrative': '罚款相差十倍。"
                                + nonce + "', 'primaryCategory': 'P203', 'sector': 'S19', 'actionKind': 'PENALTY', "
                                + "'requests': ['说明裁量依据']}"))
                .json();
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readObject();
        }
    }
}
