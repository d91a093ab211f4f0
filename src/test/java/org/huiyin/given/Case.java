package org.huiyin.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huiyin.complaint.Complaint;
import org.huiyin.complaint.ComplaintStatus;
import org.huiyin.complaint.Finding;
import org.huiyin.complaint.QueryCode;
import org.huiyin.complaint.cohandling.GiveTask;
import org.huiyin.complaint.handling.AnswerKind;
import org.huiyin.complaint.handling.AssignComplaint;
import org.huiyin.complaint.handling.Grade;
import org.huiyin.complaint.handling.SubmitReply;
import org.huiyin.complaint.intake.Filed;
import org.huiyin.complaint.intake.TransferComplaint;
import org.huiyin.complaint.measure.MeasureKind;
import org.huiyin.complaint.measure.RecordMeasure;
import org.huiyin.complaint.recheck.RecheckOutcome;
import org.huiyin.complaint.recusal.AskRecusal;
import org.huiyin.complaint.returning.AskReturn;
import org.huiyin.complaint.time.AskLedger;
import org.huiyin.complaint.time.Ground;
import org.huiyin.complaint.time.ReportLedger;
import org.huiyin.platform.Clock;
import org.huiyin.unit.Unit;
import org.jspecify.annotations.Nullable;

/** A case of Dongling, handled by its justice bureau, and what the people there do with it next. */
public final class Case {

    private static final String WORK = "已经逐户上门说明，并由科室负责人签字确认。";

    private final Given given;
    private final Filed filed;

    Case(Given given, Filed filed) {
        this.given = given;
        this.filed = filed;
    }

    public String number() {
        return filed.complaint().number();
    }

    public long id() {
        return filed.complaint().id();
    }

    public QueryCode code() {
        return filed.queryCode();
    }

    /** As it is stored now. */
    public Complaint now() {
        return given.complaints.byId(id());
    }

    public ComplaintStatus status() {
        return now().status();
    }

    public Case supplementsAsked(String... items) {
        given.supplementRequest.ask(given.actor("dl.intake"), number(), List.of(items));
        return this;
    }

    public Case supplemented(String answer) {
        given.supplementation.supply(id(), answer);
        return this;
    }

    public Case accepted() {
        given.acceptance.accept(given.actor("dl.intake"), number(), "");
        return this;
    }

    public Case identified(String unitCode) {
        return identifiedBy("dl.intake", unitCode);
    }

    public Case identifiedBy(String username, String unitCode) {
        given.identification.identify(given.actor(username), number(), unitCode, "");
        return this;
    }

    public Case nonAcceptanceProposed() {
        given.nonAcceptance.propose(given.actor("dl.intake"), number(), "NA03", "这件事法院已经作出生效判决，本平台不能改变。");
        return this;
    }

    public Case notAccepted() {
        nonAcceptanceProposed();
        given.nonAcceptance.approve(given.actor("dl.lead"), number());
        return this;
    }

    public Case objected() {
        given.objecting.object(id(), "法院判的是罚款数额，我反映的是没有出示证件。");
        return this;
    }

    public Case objectionUpheld() {
        given.objectionDecision.uphold(given.actor("qh.lead"), number(), "两次反映的不是同一件事，应当受理。");
        return this;
    }

    public Case objectionDismissed() {
        given.objectionDecision.dismiss(given.actor("qh.lead"), number(), "判决已经对出示证件一节作出认定。");
        return this;
    }

    /** Into another complaint about the same matter. */
    public Case mergedInto(Case master) {
        given.merging.merge(given.actor("dl.intake"), number(), master.number(), "同一天、同一条街、同一支队伍。");
        return this;
    }

    public Case unmerged() {
        given.unmerging.unmerge(given.actor("dl.dispatch"), number(), "核对后是两家不同的店。");
        return this;
    }

    public Case acceptedBy(String username) {
        given.acceptance.accept(given.actor(username), number(), "");
        return this;
    }

    public Case withdrawn() {
        given.withdrawal.withdraw(id(), "问题已经解决");
        return this;
    }

    /** Somebody decides that it goes on ex officio; the case that goes on. */
    public Case continued(String by) {
        var opened = given.continuation.decide(given.actor(by), number(), "同一队员已经是第三次被反映。");
        return new Case(given, new Filed(opened, null));
    }

    /** The case in which this one goes on ex officio, if it does. */
    public Optional<Case> clue() {
        return given.clues
                .of(id())
                .map(clue -> new Case(given, new Filed(given.complaints.byId(clue.complaintId()), null)));
    }

    /** As {@link #replySubmitted}, of a case in which nobody asks for anything. */
    public Case foundOut(Finding finding) {
        var command = reply(finding);
        given.replySubmission.submit(
                given.actor("dl.sf.handler"),
                number(),
                new SubmitReply(finding, command.facts(), command.basis(), List.of(), command.problems()));
        return this;
    }

    public Case assigned() {
        return assignedTo("QH-DL-SF");
    }

    public Case assignedTo(String lead, String... cooperating) {
        given.assignment.assign(
                given.actor("dl.dispatch"), number(), new AssignComplaint(lead, List.of(cooperating), "请依法核实。"));
        return this;
    }

    /** The dispatcher of the city, to whom it has gone, says who leads. */
    public Case designatedTo(String lead) {
        given.assignment.assign(
                given.actor("qh.dispatch"), number(), new AssignComplaint(lead, List.of(), "指定你单位办理，不得退回。"));
        return this;
    }

    /** Nobody has contacted the complainant yet. */
    public Case signedFor() {
        return given.contact.signed(this, "dl.sf");
    }

    public Case acknowledged() {
        return given.contact.made(this, "dl.sf");
    }

    /** By the market bureau, to which it was assigned. */
    public Case acknowledgedBySj() {
        return given.contact.made(this, "dl.sj");
    }

    /** Accepted, assigned and signed for: the unit is at work. */
    public Case inHandling() {
        return accepted().assigned().acknowledged();
    }

    /** Handled by the justice bureau together with these. */
    public Case inHandlingWith(String... cooperating) {
        return accepted().assignedTo("QH-DL-SF", cooperating).acknowledged();
    }

    /** Asked by the usual day. */
    public Case coTaskGiven(String by, String unitCode) {
        given.coTaskGiving.give(given.actor(by), number(), new GiveTask(unitCode, "请核实两份案卷的裁量档次。", null));
        return this;
    }

    public Case coTaskWithdrawn(String by, int task) {
        given.coTaskGiving.withdraw(given.actor(by), number(), task, "案卷已经调到，不再需要。");
        return this;
    }

    public Case coOpinionGiven(String by) {
        given.coOpinions.submit(given.actor(by), number(), "经核对，两份案卷同属较轻一档。");
        return this;
    }

    public Case coOpinionReturned(String by, int task) {
        given.coOpinions.sendBack(given.actor(by), number(), task, "没有写明依据的条款。", null);
        return this;
    }

    public Case replySubmitted(Finding finding) {
        return replySubmittedBy("dl.sf.handler", finding);
    }

    public Case replySubmittedBy(String username, Finding finding) {
        given.replySubmission.submit(given.actor(username), number(), reply(finding));
        return this;
    }

    /** Answers so many requests: its own two, and those of what was merged into it. */
    public Case repliedTo(int requests, Finding finding) {
        var command = reply(finding);
        var answers = IntStream.rangeClosed(1, requests)
                .mapToObj(position -> new SubmitReply.ItemAnswer(position, AnswerKind.MET, "答复" + position, null))
                .toList();
        given.replySubmission.submit(
                given.actor("dl.sf.handler"),
                number(),
                new SubmitReply(finding, command.facts(), command.basis(), answers, command.problems()));
        return replyApproved();
    }

    public Case extensionAsked(int days) {
        given.extensionRequest.ask(given.actor("dl.sf.handler"), number(), days, "还要等三家企业的账册。");
        return this;
    }

    public Case extended() {
        given.extension.approve(given.actor("dl.dispatch"), number());
        return this;
    }

    public Case extensionRefused() {
        given.extension.refuse(given.actor("dl.lead"), number(), "账册可以先调阅，不需要延期。");
        return this;
    }

    public Case suspensionAsked(Ground ground) {
        given.suspensionRequest.ask(given.actor("dl.sf.leader"), number(), ground, "检测报告预计两周后出具。");
        return this;
    }

    public Case suspended() {
        given.suspension.approve(given.actor("dl.dispatch"), number());
        return this;
    }

    public Case resumedBy(String username) {
        given.resumption.resume(given.actor(username), number(), "检测报告已经收到。");
        return this;
    }

    /** The leader of the unit asks for the ledger; done by {@code expected}, perhaps. */
    public Case ledgerAsked(LocalDate expected) {
        var command = new AskLedger("三家企业的账册在外省法院查封，六月底才能调阅。", "已经三次派人联系，取得两家的复印件。", "逐份核对，请会计师事务所鉴定。", expected);
        given.ledgerRequest.ask(given.actor("dl.sf.leader"), number(), command);
        return this;
    }

    public Case ledgered() {
        given.ledger.approve(given.actor("dl.lead"), number());
        return this;
    }

    public Case ledgerRefused() {
        given.ledger.refuse(given.actor("dl.lead"), number(), "可以先调阅电子账册，不需要挂账。");
        return this;
    }

    public Case reported(LocalDate expected) {
        var command = new ReportLedger("第三家的账册已经复印。", "核对票据。", expected);
        given.ledgerReport.report(given.actor("dl.sf.handler"), number(), command);
        return this;
    }

    public Case backFromLedgerBy(String username) {
        given.ledgerEnd.end(given.actor(username), number(), "账册已经全部调齐。");
        return this;
    }

    public Case relapseReported() {
        given.relapseReport.report(id(), "执法队这个月又来，按原来的标准罚了两家。");
        return this;
    }

    public Case relapsed(Integer... items) {
        given.relapseDecision.reopen(given.actor("dl.lead"), number(), "又按原来的标准处罚，经核对属实。", List.of(items));
        return this;
    }

    public Case relapseRefused() {
        given.relapseDecision.refuse(given.actor("dl.lead"), number(), "说的是另一条街，不是这件事。");
        return this;
    }

    /** The complainant names a unit. */
    public Case recusalAskedOf(String unitCode) {
        given.recusalAsking.ask(id(), new AskRecusal(unitCode, "", "该单位领导与城管局负责人是夫妻。", ""));
        return this;
    }

    /** The complainant names a person, as far as they know the name. */
    public Case recusalAskedOfPerson(String name) {
        given.recusalAsking.ask(id(), new AskRecusal("", name, "他是队长的弟弟。", ""));
        return this;
    }

    public Case recusalDeclaredBy(String username, String whom) {
        given.recusalAsking.declare(given.actor(username), number(), new AskRecusal("", whom, "与被投诉的队员是姐弟。", ""));
        return this;
    }

    /** The request that waits longest for this person. */
    public Case recusalAgreedBy(String username) {
        var actor = given.actor(username);
        var request = given.recusals.before(actor, now()).get(0);
        given.recusalDecision.agree(actor, number(), request.id(), "", "有利害关系，应当回避。");
        return this;
    }

    public Case recusalRefusedBy(String username) {
        var actor = given.actor(username);
        var request = given.recusals.before(actor, now()).get(0);
        given.recusalDecision.refuse(actor, number(), request.id(), "经核对，不是亲属。");
        return this;
    }

    public Case rehandled() {
        given.rehandling.order(given.actor("dl.dispatch"), number(), "没有说明为什么相差十倍，请重新核实。");
        return this;
    }

    public Case rehandlingRefused() {
        given.rehandling.refuse(given.actor("dl.dispatch"), number(), "评价说的是另一件事。");
        return this;
    }

    /** The leader of the unit that leads asks to give it back. */
    public Case returnAsked(String leader) {
        given.returning.ask(given.actor(leader), number(), new AskReturn("占道处罚不属于本局职权，应由城管部门的上级核查。", "《行政处罚法》第二十二条"));
        return this;
    }

    public Case returnTakenBack(String leader) {
        given.returning.takeBack(given.actor(leader), number());
        return this;
    }

    public Case returnAgreed() {
        given.returnDecision.agree(given.actor("dl.dispatch"), number(), "");
        return this;
    }

    public Case returnRefused(String by) {
        given.returnDecision.refuse(given.actor(by), number(), "涉及收费公示，属于你局职权。");
        return this;
    }

    /** Assigned to a unit that has asked to give it back, and has given it back. */
    public Case returnedBy(String unit, String leader) {
        return assignedTo(unit).returnAsked(leader).returnAgreed();
    }

    public Case transferredTo(String destination, String email) {
        var transfer = new TransferComplaint(
                "OTHER_REGION", destination, "0990-5550112", email, "经核对，执法的是外省机关，应当由当地监督。投诉人电话13900000222。");
        given.transferOut.transfer(given.actor("dl.intake"), number(), transfer);
        return this;
    }

    public Case replyReturned() {
        given.review.sendBack(given.actor("dl.review"), number(), "没有回答第二项诉求，请补充。");
        return this;
    }

    public Case replyApproved() {
        given.review.approve(given.actor("dl.review"), number(), "同意。");
        return this;
    }

    public Case replied(Finding finding) {
        return inHandling().replySubmitted(finding).replyApproved();
    }

    public Case rated(Grade grade) {
        given.evaluating.evaluate(id(), grade, "");
        return this;
    }

    public Case recheckAsked() {
        given.recheckRequest.ask(id(), "答复没有说明两家店的情节差在哪里。");
        return this;
    }

    /** By the level above: the city's, and for the second time the province's. */
    public Case recheckWrittenAt(String level, RecheckOutcome outcome) {
        given.recheckOpinion.write(given.actor(level + ".review"), number(), outcome, "经调取两份案卷，原答复对裁量档次没有说明。");
        return this;
    }

    public Case recheckApprovedAt(String level) {
        given.recheckDecision.approve(given.actor(level + ".lead"), number());
        return this;
    }

    public Case recheckReturnedAt(String level) {
        given.recheckDecision.sendBack(given.actor(level + ".lead"), number(), "请写明依据的条款。");
        return this;
    }

    public Case rechecked(RecheckOutcome outcome) {
        return recheckAsked().recheckWrittenAt("qh", outcome).recheckApprovedAt("qh");
    }

    public Case rectified(int item) {
        given.rectification.submit(given.actor("dl.sf.handler"), number(), item, WORK);
        return this;
    }

    public Case verified(int item, boolean passed) {
        given.verification.verify(given.actor("dl.review"), number(), item, passed, "现场看过。");
        return this;
    }

    public Case struckOff() {
        given.strikeOff.strikeOff(given.actor("dl.review"), number(), "予以销号。");
        return this;
    }

    /** What may be recorded at this moment; before a finding the unit that leads the case is named in a circular. */
    public static RecordMeasure measure(Complaint complaint, @Nullable Unit lead) {
        var found = complaint.finding().isPresent();
        return new RecordMeasure(
                found ? MeasureKind.RECTIFY_ORDER : MeasureKind.CIRCULATE_CRITICISM,
                found || lead == null ? null : lead.code(),
                null,
                Clock.dayOf(complaint.filedAt()),
                null,
                "责令退还多收的罚款。",
                new BigDecimal("1800"),
                null);
    }

    /** A complete reply; a finding that needs it names two problems. */
    public static SubmitReply reply(Finding finding) {
        var problems = finding.needsRectification()
                ? List.of(problem("同案不同罚"), problem("没有写明裁量档次"))
                : List.<SubmitReply.Problem>of();
        return new SubmitReply(
                finding,
                "经调取两份案卷逐项比对，两店同属较轻一档。",
                "《行政处罚法》第五条、第三十四条",
                List.of(
                        new SubmitReply.ItemAnswer(1, AnswerKind.MET, "已经复核，罚款改为200元。", null),
                        new SubmitReply.ItemAnswer(2, AnswerKind.MET, "相差十倍没有依据。", null)),
                problems);
    }

    private static SubmitReply.Problem problem(String title) {
        return new SubmitReply.Problem(title, "自行纠正，并抽查今年全部同类案件", false, null);
    }
}
