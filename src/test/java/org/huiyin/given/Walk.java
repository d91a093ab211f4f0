package org.huiyin.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.huiyin.account.Account;
import org.huiyin.account.Actor;
import org.huiyin.complaint.Act;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.cohandling.GiveTask;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.complaint.intake.TransferComplaint;
import org.huiyin.complaint.recheck.RecheckOutcome;
import org.huiyin.complaint.rectification.ProblemItem;
import org.huiyin.complaint.recusal.AskRecusal;
import org.huiyin.complaint.referral.ProposeReferral;
import org.huiyin.complaint.referral.Referral;
import org.huiyin.complaint.returning.AskReturn;
import org.huiyin.complaint.time.AskLedger;
import org.huiyin.complaint.time.Ground;
import org.huiyin.complaint.time.ReportLedger;
import org.huiyin.platform.Clock;
import org.huiyin.platform.Refusal;
import org.huiyin.unit.Unit;

/**
 * One case on a way that chance decides: at each step somebody does something that the portal offers them, or time passes. What
 * is offered and then declined fails the walk: nobody is offered what would be declined.
 */
public final class Walk {

    /** Everybody at the desks of the district, the city and the province who may come to have a part in the case. */
    private static final List<String> DESKS = List.of(
            "dl.intake",
            "dl.dispatch",
            "dl.lead",
            "dl.review",
            "dl.sf.clerk",
            "dl.sf.handler",
            "dl.sf.leader",
            "dl.sj.clerk",
            "dl.sj.handler",
            "dl.sj.leader",
            "dl.yj.clerk",
            "dl.yj.handler",
            "dl.yj.leader",
            "qh.intake",
            "qh.dispatch",
            "qh.review",
            "qh.lead",
            "sl.intake",
            "sl.review",
            "sl.lead");

    private static final String COMPLAINANT = "the complainant";

    /** Much else should happen between two of these. */
    private static final Set<Act> RARE = Set.of(
            Act.FALSE_REPORTING,
            Act.REFERRAL_PROPOSAL,
            Act.RESPONDENT_IDENTIFICATION,
            Act.TRANSFER,
            Act.RELAPSE,
            Act.RECUSAL_DECLARATION,
            Act.MERGING,
            Act.CONTINUATION,
            Act.HANDLER_CHOICE,
            Act.CONTACT,
            Act.MEASURE);

    private final Given given;
    private final Random random;
    private final Case walker;
    private final List<String> steps = new ArrayList<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private Instant now;

    /** @param before what has happened to the case when the walk begins */
    Walk(Given given, Random random, Instant start, UnaryOperator<Case> before) {
        this.given = given;
        this.random = random;
        this.now = start;
        var filed = new Case[1];
        Clock.at(start, () -> filed[0] = before.apply(given.filed()));
        this.walker = filed[0];
    }

    /** A move that can be made now, and what it is called. */
    private record Move(String name, Runnable made) {}

    public Case walker() {
        return walker;
    }

    /** What was done so far, to be read when a walk fails. */
    public List<String> steps() {
        return List.copyOf(steps);
    }

    /** Whether this person takes part in the lives; other tests leave people behind who hold the same roles. */
    public boolean has(Account person) {
        return DESKS.contains(person.username());
    }

    /**
     * Whether anybody at the desks could take the case further now.
     *
     * @param first who is asked before the others, because the case waits for them
     */
    public boolean movable(List<Account> first) {
        var people = Stream.concat(first.stream().map(Account::username), DESKS.stream())
                .distinct()
                .map(this::actor)
                .toList();
        var movable = new boolean[1];
        Clock.at(now, () -> movable[0] = given.reading.of(() -> Movers.any(given, people, walker.now())));
        return movable[0];
    }

    /** One step; empty-handed when nobody can do anything any more and time changes nothing. */
    public boolean step() {
        pass(random.nextInt(4) == 0 ? Duration.ofDays(random.nextInt(12)) : Duration.ofHours(random.nextInt(30)));
        var moves = new ArrayList<Move>();
        Clock.at(now, () -> moves.addAll(given.reading.of(this::moves)));
        if (moves.isEmpty()) return !walker.status().terminal();
        var move = moves.get(random.nextInt(moves.size()));
        steps.add(now + " " + walker.status() + " " + move.name());
        Clock.at(now, move.made());
        return true;
    }

    private void pass(Duration time) {
        now = now.plus(time).plusSeconds(1);
        Clock.at(now, () -> given.sweeps.over(walker.id()));
    }

    /** What the first person can do, of all in a random order, who can do anything. */
    private List<Move> moves() {
        var complaint = walker.now();
        var people = new ArrayList<>(DESKS);
        people.add(COMPLAINANT);
        Collections.shuffle(people, random);
        return people.stream()
                .map(person -> person.equals(COMPLAINANT) ? complainantMoves(complaint) : deskMoves(person, complaint))
                .filter(moves -> !moves.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Move> complainantMoves(Complaint complaint) {
        return complainant(complaint).entrySet().stream()
                .map(one -> new Move(one.getKey(), () -> one.getValue().accept(complaint)))
                .toList();
    }

    private List<Move> deskMoves(String username, Complaint complaint) {
        var actor = actor(username);
        if (given.complaints.seen(actor, complaint.number()).isEmpty()) return List.of();
        return given.possible.of(actor, complaint).stream()
                .filter(act -> wanted(username, act))
                .map(act -> new Move(username + " " + act, () -> desk(act, actor, complaint)))
                .toList();
    }

    private Actor actor(String username) {
        return actors.computeIfAbsent(username, given::actor);
    }

    private boolean wanted(String username, Act act) {
        // Only there is something that it could be merged into.
        if (act == Act.MERGING && !username.equals("dl.intake")) return false;
        return !RARE.contains(act) || random.nextInt(8) == 0;
    }

    /** Another complaint about the same matter, accepted already. */
    private Case companion() {
        return given.filed().accepted();
    }

    private Map<String, Consumer<Complaint>> complainant(Complaint complaint) {
        var offered = new TreeMap<String, Consumer<Complaint>>();
        if (complaint.allows(Act.MATERIAL) && random.nextInt(4) == 0)
            offered.put("material", one -> given.material.add(one.id(), "又找到一张收据。"));
        if (complaint.allows(Act.SUPPLEMENT)) offered.put("supplement", one -> walker.supplemented("见附件。"));
        if (complaint.allows(Act.WITHDRAWAL) && random.nextInt(5) == 0)
            offered.put("withdrawal", one -> walker.withdrawn());
        if (given.evaluating.mayRate(complaint)) offered.put("evaluation", one -> walker.rated(any(Grade.values())));
        if (given.rechecks.until(complaint).isPresent()) offered.put("recheck", one -> walker.recheckAsked());
        if (given.objections.until(complaint).isPresent()) offered.put("objection", one -> walker.objected());
        if (given.relapses.reportable(complaint) && random.nextInt(3) == 0)
            offered.put("relapse", one -> walker.relapseReported());
        if (given.recusalAsking.possible(complaint) && random.nextInt(12) == 0) offered.put("recusal", this::recuse);
        return offered;
    }

    /** Somebody at the desks, or a unit; what was asked before, or can be decided by nobody, is declined. */
    private void recuse(Complaint complaint) {
        var units = given.casePeople.units(complaint);
        var people = given.casePeople.of(complaint);
        var unit = left().size() > 1 && random.nextInt(2) == 0
                ? units.get(random.nextInt(units.size())).code()
                : "";
        var person = unit.isEmpty() && !people.isEmpty()
                ? people.get(random.nextInt(people.size())).name()
                : "";
        tried(() -> given.recusalAsking.ask(walker.id(), new AskRecusal(unit, person, "与被投诉人是亲属。", "新的情况。")));
    }

    private void declare(Actor actor, Complaint complaint) {
        var colleagues = given.casePeople.colleagues(actor, complaint);
        var whom = colleagues.get(random.nextInt(colleagues.size())).username();
        tried(() ->
                given.recusalAsking.declare(actor, complaint.number(), new AskRecusal("", whom, "与被投诉人是亲属。", "新的情况。")));
    }

    /** Whether it is the first time, in time, and anybody is left to decide, only the act knows. */
    private static void tried(Runnable asked) {
        try {
            asked.run();
        } catch (Refusal refused) {
            assertThat(refused.key()).startsWith("recusal.");
        }
    }

    private void desk(Act act, Actor actor, Complaint complaint) {
        var number = complaint.number();
        switch (act) {
            case SUPPLEMENT_REQUEST -> given.supplementRequest.ask(actor, number, List.of("处罚决定书"));
            case ACCEPTANCE -> given.acceptance.accept(actor, number, "");
            case NON_ACCEPTANCE_PROPOSAL -> given.nonAcceptance.propose(actor, number, "NA03", "法院已经作出生效判决。");
            case NON_ACCEPTANCE -> given.nonAcceptance.approve(actor, number);
            case NON_ACCEPTANCE_RETURN -> given.nonAcceptance.sendBack(actor, number, "判决还没有生效。");
            case RESPONDENT_IDENTIFICATION ->
                given.identification.identify(actor, number, "QH-DL-CG", "队员" + steps.size());
            case ASSIGNMENT -> Movers.assign(given, actor, complaint, left());
            case TRANSFER ->
                given.transferOut.transfer(
                        actor, number, new TransferComplaint("OTHER", "云岭省司法厅", "0990-5550112", "", "由当地监督。"));
            case RETURN_REQUEST -> given.returning.ask(actor, number, new AskReturn("不属于本局职权。", "本局“三定”规定"));
            case RETURN_WITHDRAWAL -> given.returning.takeBack(actor, number);
            case RETURN -> given.returnDecision.agree(actor, number, "");
            case RETURN_REFUSAL -> given.returnDecision.refuse(actor, number, "属于你局职权。");
            case ACKNOWLEDGEMENT -> given.acknowledgement.acknowledge(actor, number);
            case CONTACT -> given.contact.by(actor, complaint);
            case RECALL -> given.recall.recall(actor, number, "该单位已无人能办。");
            case LEAD_REPLACEMENT -> Movers.replace(given, actor, complaint, left());
            case HANDLER_CHOICE ->
                given.handlers.choose(
                        actor,
                        number,
                        given.handlers.candidates(actor, complaint).get(0).username());
            case REPLY -> given.replySubmission.submit(actor, number, Case.reply(any(Finding.values())));
            case EXTENSION_REQUEST -> given.extensionRequest.ask(actor, number, 1 + random.nextInt(20), "还要等三家企业的账册。");
            case EXTENSION -> given.extension.approve(actor, number);
            case EXTENSION_REFUSAL -> given.extension.refuse(actor, number, "账册可以先调阅。");
            case SUSPENSION_REQUEST -> given.suspensionRequest.ask(actor, number, any(Ground.values()), "检测报告预计两周后出具。");
            case SUSPENSION -> given.suspension.approve(actor, number);
            case SUSPENSION_REFUSAL -> given.suspension.refuse(actor, number, "不影响认定事实。");
            case RESUMPTION -> given.resumption.resume(actor, number, "检测报告已经收到。");
            case LEDGER_REQUEST ->
                given.ledgerRequest.ask(actor, number, new AskLedger("账册在外省法院查封。", "已经取得两家的复印件。", "逐份核对。", expected()));
            case LEDGER -> given.ledger.approve(actor, number);
            case LEDGER_REFUSAL -> given.ledger.refuse(actor, number, "可以先调阅电子账册。");
            case LEDGER_UPDATE ->
                given.ledgerReport.report(actor, number, new ReportLedger("又调阅了一家的账册。", "继续核对。", expected()));
            case LEDGER_END, LEDGER_END_RECTIFYING -> given.ledgerEnd.end(actor, number, "账册已经调齐。");
            case ESCALATED_HANDLING -> given.escalatedHandling.takeOver(actor, number, "一再超期。");
            case ESCALATION_REFUSAL -> given.escalationRefusal.refuse(actor, number, "两次核查结论一致。");
            case FALSE_REPORTING ->
                given.falseReporting.find(
                        actor, number, given.claims.of(complaint).get(0).code(), "照片是去年的。");
            case REFERRAL_PROPOSAL ->
                given.referring.propose(
                        actor,
                        number,
                        new ProposeReferral(
                                "DISCIPLINE", "东岭区纪委监委", "涉嫌滥用职权。", "情况说明一份。", complaint.allows(Act.TRANSFER)));
            case REFERRAL_APPROVAL -> given.referralDecision.approve(actor, number, proposed());
            case REFERRAL_REFUSAL -> given.referralDecision.refuse(actor, number, proposed(), "线索不具体。");
            case REFERRAL_RECEIPT -> {
                var sent = given.referrals.at(walker.id(), Referral.State.SENT).get(0);
                given.referring.receive(actor, number, sent.id(), Clock.dayOf(now), "纪〔2026〕7号", "冯工");
            }
            case REFERRAL_OUTCOME -> {
                var received =
                        given.referrals.at(walker.id(), Referral.State.RECEIVED).get(0);
                given.referring.conclude(actor, number, received.id(), "已经立案。", Clock.dayOf(now));
            }
            case CO_TASK -> given.coTaskGiving.give(actor, number, coTask(complaint));
            case CO_TASK_WITHDRAWAL ->
                given.coTaskGiving.withdraw(
                        actor,
                        number,
                        given.coTasks.withdrawable(actor, complaint).get(0).position(),
                        "不再需要。");
            case CO_OPINION -> given.coOpinions.submit(actor, number, "经核对，两份案卷同属较轻一档。");
            case CO_OPINION_RETURN ->
                given.coOpinions.sendBack(
                        actor,
                        number,
                        given.coTasks.returnable(complaint).get(0).position(),
                        "没有写明依据。",
                        null);
            case RECUSAL -> {
                var request = given.recusals.before(actor, complaint).get(0);
                given.recusalDecision.agree(actor, number, request.id(), "", "有利害关系。");
            }
            case RECUSAL_REFUSAL -> {
                var request = given.recusals.before(actor, complaint).get(0);
                given.recusalDecision.refuse(actor, number, request.id(), "没有利害关系。");
            }
            case RECUSAL_DECLARATION -> declare(actor, complaint);
            case RELAPSE -> given.relapseDecision.reopen(actor, number, "问题又出现了。", verified());
            case RELAPSE_REFUSAL -> given.relapseDecision.refuse(actor, number, "说的是另一件事。");
            case REVIEW_RETURN -> given.review.sendBack(actor, number, "没有回答第二项诉求。");
            case REVIEW_APPROVAL -> given.review.approve(actor, number, "同意。");
            case REHANDLING -> given.rehandling.order(actor, number, "请重新核实。");
            case REHANDLING_REFUSAL -> given.rehandling.refuse(actor, number, "评价说的是另一件事。");
            case CONTINUATION -> given.continuation.decide(actor, number, "同一队员已经是第三次被反映。");
            case MERGING -> given.merging.merge(actor, number, companion().number(), "同一天、同一条街。");
            case UNMERGING -> given.unmerging.unmerge(actor, number, "核对后是两件事。");
            case OBJECTION_UPHOLDING -> given.objectionDecision.uphold(actor, number, "应当受理。");
            case OBJECTION_DISMISSAL -> given.objectionDecision.dismiss(actor, number, "不予受理正确。");
            case RECHECK_OPINION ->
                given.recheckOpinion.write(actor, number, any(RecheckOutcome.values()), "经复核，意见如下。");
            case RECHECK_RETURN -> given.recheckDecision.sendBack(actor, number, "请写明依据。");
            case RECHECK_APPROVAL -> given.recheckDecision.approve(actor, number);
            case RECTIFICATION ->
                given.rectification.submit(actor, number, first(ProblemItem::awaitsWork), "已经逐户上门说明，并由科室负责人签字确认。");
            case VERIFICATION ->
                given.verification.verify(
                        actor, number, first(ProblemItem::awaitsVerification), random.nextInt(4) > 0, "现场看过。");
            case STRIKE_OFF -> given.strikeOff.strikeOff(actor, number, "予以销号。");
            case MEASURE ->
                given.measures.record(
                        actor,
                        number,
                        Case.measure(
                                complaint,
                                given.leads.leads(complaint.id()).stream()
                                        .map(given.named::byId)
                                        .findFirst()
                                        .orElse(null)));
            case AMENDMENT,
                    MATERIAL,
                    SUPPLEMENT,
                    SUPPLEMENT_LAPSE,
                    WITHDRAWAL,
                    EVALUATION,
                    UNMERGING_TO_INTAKE,
                    OBJECTION,
                    RECHECK_REQUEST,
                    RECHECK_REVERSAL,
                    RELAPSE_REPORT,
                    RECUSAL_REQUEST,
                    RECUSAL_OF_LEAD,
                    RENEWED_HANDLING,
                    RECTIFICATION_START,
                    CLOSURE -> throw new AssertionError(act + " is not offered at a desk");
        }
    }

    /** The solved problems, some of which have come back. */
    private List<Integer> verified() {
        return given.problems.of(walker.id()).stream()
                .filter(item -> item.verified() && random.nextBoolean())
                .map(ProblemItem::position)
                .toList();
    }

    private long proposed() {
        return given.referrals.proposed(walker.id()).orElseThrow().id();
    }

    private LocalDate expected() {
        return Clock.dayOf(now).plusDays(20 + random.nextInt(200));
    }

    private GiveTask coTask(Complaint complaint) {
        return new GiveTask(given.coTasks.askable(complaint).get(0).code(), "请核实两份案卷的裁量档次。", null);
    }

    /** Whoever has not given the case back yet; the first leads. */
    private List<String> left() {
        var returners = given.returns.returnedBy(walker.id()).stream().map(Unit::code);
        var left = new ArrayList<>(List.of("QH-DL-SF", "QH-DL-SJ", "QH-DL-YJ"));
        left.removeAll(returners.toList());
        left.removeIf(code -> given.bars.unit(walker.id(), given.units(code)));
        return left;
    }

    private int first(Predicate<ProblemItem> which) {
        return given.problems.of(walker.id()).stream()
                .filter(which)
                .findFirst()
                .orElseThrow()
                .position();
    }

    @SafeVarargs
    private <T> T any(T... these) {
        return these[random.nextInt(these.length)];
    }
}
